import Articles
import Bytes
package import Hashing
import Parallelism
package import Seeds
package import Site

/// Tells without making a page whether it would be the same as in an earlier build.
///
/// The fingerprint of a page covers everything that the page shows: the templates that it is made
/// from, the sources of its own article, what is shown of the articles that it lists, the names and
/// addresses of tags, and the ground that all pages share. It may cover more than is shown, but never
/// less. What each kind of page shows stands in `Kinds/`; whoever shows more there must add it here,
/// and the test of random edits finds what was forgotten.
package struct PageFingerprints: Sendable {
  private let site: Site
  /// Of the templates that each kind of page is made from.
  private let templates: [PageTemplate: Fingerprint]
  private let ground: Fingerprint
  /// For each article what other pages show of it.
  private let listed: [Fingerprint]
  /// What a page that shows everything shows: all articles in order, and all tags.
  private let whole: Fingerprint
  private let tags: [Fingerprint]

  /// Prepares the fingerprints of a site; `ground` stands for all that is not in the archive: the
  /// program, the configuration, the strings, the assets, the thesaurus.
  package init(_ site: Site, theme: Theme, ground: Fingerprint, jobs: Int) async {
    self.site = site
    templates = theme.digests
    self.ground = ground
    let listed = await site.articles.indices.concurrentMap(width: jobs) { position in
      Fingerprint { Self.writeListed(position, of: site, to: &$0) }
    }
    self.listed = listed
    tags = site.tags.map { tag in
      Fingerprint { writer in
        tag.name.write(to: &writer)
        tag.slug.write(to: &writer)
      }
    }
    whole = Fingerprint { [tags] writer in
      for article in listed { article.write(to: &writer) }
      for (tag, digest) in zip(site.tags, tags) {
        digest.write(to: &writer)
        tag.articles.count.write(to: &writer)
        tag.otherSpellings.write(to: &writer)
      }
    }
  }

  /// The fingerprint of what `description` describes.
  package func fingerprint(of description: PageDescription) -> Fingerprint {
    Fingerprint { writer in
      ground.write(to: &writer)
      description.path.write(to: &writer)
      description.template.flatMap { templates[$0] }.write(to: &writer)
      writeContent(of: description.kind, to: &writer)
    }
  }
}

extension PageFingerprints {
  private func writeContent(of kind: PageKind, to writer: inout BinaryWriter) {
    switch kind {
    case .article(let position): writeArticle(position, to: &writer)
    case .year(let position): writeYear(position, to: &writer)
    case .tag(let position): writeTag(position, to: &writer)
    case .tagFeed(let position):
      tags[position].write(to: &writer)
      writeFeed(of: site.tags[position].articles, to: &writer)
    case .redirect(let article, let alias):
      write([article], to: &writer)
      alias.write(to: &writer)
    case .feed: writeFeed(of: site.articles.indices, to: &writer)
    case .notFound, .robots: break
    case .home, .timeline, .undated, .tags, .sitemap, .sitemapPart: whole.write(to: &writer)
    }
  }

  private func writeArticle(_ position: Int, to writer: inout BinaryWriter) {
    site.articles[position].digest.write(to: &writer)
    listed[position].write(to: &writer)
    site.older(than: position).map { listed[$0] }.write(to: &writer)
    site.newer(than: position).map { listed[$0] }.write(to: &writer)
    site.tagsOfArticles[position].map { tags[$0] }.write(to: &writer)
    write(site.versions(of: position), to: &writer)
    write(site.related[position], to: &writer)
  }

  private func writeYear(_ position: Int, to writer: inout BinaryWriter) {
    let years = site.timeline.years
    for neighbour in [position - 1, position + 1] where years.indices.contains(neighbour) {
      (neighbour - position).write(to: &writer)
      years[neighbour].number.write(to: &writer)
    }
    for month in years[position].months {
      month.number.write(to: &writer)
      write(month.articles, to: &writer)
    }
  }

  private func writeTag(_ position: Int, to writer: inout BinaryWriter) {
    let tag = site.tags[position]
    tags[position].write(to: &writer)
    tag.otherSpellings.write(to: &writer)
    tag.broader.map { tags[$0] }.write(to: &writer)
    tag.narrower.map { tags[$0] }.write(to: &writer)
    write(tag.articles, to: &writer)
    for companion in site.cooccurring(with: position) {
      tags[companion.tag].write(to: &writer)
      companion.count.write(to: &writer)
    }
  }

  /// An entry of a feed names the tags of its article.
  private func writeFeed(of articles: some Sequence<Int>, to writer: inout BinaryWriter) {
    for position in AtomFeed.entries(articles, of: site) {
      write([position], to: &writer)
      site.tagsOfArticles[position].map { tags[$0] }.write(to: &writer)
    }
  }

  private func write(_ articles: [Int], to writer: inout BinaryWriter) {
    articles.count.write(to: &writer)
    for position in articles { listed[position].write(to: &writer) }
  }

  /// Writes what lists, feeds and neighbours show of an article; see ``EntryFields`` and
  /// ``AtomFeed``.
  private static func writeListed(_ position: Int, of site: Site, to writer: inout BinaryWriter) {
    let article = site.articles[position]
    site.permalinks[position].write(to: &writer)
    article.title.value.write(to: &writer)
    article.published.write(to: &writer)
    article.updated.write(to: &writer)
    (article.publisher?.value).write(to: &writer)
    (article.byline?.value).write(to: &writer)
    article.summary.write(to: &writer)
  }
}
