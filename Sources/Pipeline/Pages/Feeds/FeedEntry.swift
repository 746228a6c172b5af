import ArabicText
import Articles
import Configuration
import Site

/// What a feed shows of an article.
struct FeedEntry: Encodable {
  let article: Listed<Entry>
  let tags: Selection<TagLink>

  /// The entries of the newest of some articles, given by their positions, newest first.
  ///
  /// Every entry of a feed must say when it was updated, so articles without a date are not in it.
  static func newest(of articles: some Sequence<Int>, in archive: PageArchive) -> [FeedEntry] {
    let site = archive.site
    let dated = articles.lazy.prefix { $0 < site.datedCount }
      .filter { archive.entries[$0].value.moment(in: site.settings.timeZone) != nil }
    return dated.prefix(site.settings.latest).map { position in
      FeedEntry(
        article: archive.entries[position], tags: archive.tags[site.tagsOfArticles[position]])
    }
  }
}

extension Entry {
  /// When the article was last changed: what its editor says, else the first moment of its date.
  func moment(in zone: ZoneRule) -> (seconds: Int, offset: Int)? {
    (updated ?? published.date).flatMap(zone.instant)
  }
}
