import ArabicText
package import Articles
package import Configuration
package import Diagnostics
import Parallelism
package import Paths
package import Seeds

/// The archive as a whole: its articles in order, and the indexes over them.
///
/// The articles, the thesaurus and the settings decide everything. All indexes refer to an article by
/// its position in ``articles``.
///
/// A class, although it is a value: every page uses it, and copying a structure of this size would
/// update the reference count of each of its fields, on all threads at once.
package final class Site: Sendable {
  /// The settings that the site was made with.
  package let settings: Settings
  /// The articles, newest first; those whose date is unknown or merely bounded come last.
  ///
  /// Articles of one date stand in the order of their titles, then of their identifiers.
  package let articles: [Metadata]
  /// The addresses of the articles, parallel to ``articles``.
  package let permalinks: [SitePath]
  /// Errors and warnings about the addresses.
  package let diagnostics: [Diagnostic]
  /// The articles by year and month.
  package let timeline: Timeline
  /// The tags in Arabic dictionary order.
  package let tags: [Tag]
  /// For each article, its tags as positions in ``tags``, in the article's own order.
  package let tagsOfArticles: [[Int]]
  /// How many of ``articles`` have a date; they are the first ones.
  package let datedCount: Int
  /// Which articles tell the same story; empty unless ``Connections/versions`` was asked for.
  package let versions: Versions
  /// For each article, the articles nearest in subject, nearest first; see ``RelatedFinder``.
  ///
  /// Empty unless ``Connections/related`` was asked for.
  package let related: [[Int]]

  /// Connections between articles that take long to find, and so are found only where a page shows
  /// them.
  package struct Connections: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Which articles tell the same story.
    package static let versions = Self(rawValue: 1)
    /// Which articles are near in subject; includes ``versions``, because an article is not related to
    /// another version of itself.
    package static let related = Self(rawValue: 3)
  }

  /// Sorts the articles and builds the indexes on at most `jobs` threads.
  ///
  /// Where two articles claim one address, ``diagnostics`` names both; see ``PermalinkChoice``.
  package init(
    _ articles: [Metadata], thesaurus: Thesaurus = Thesaurus(), settings: Settings = Settings(),
    undated: UndatedNames = UndatedNames(), finding connections: Connections = .related,
    jobs: Int = 1
  ) async {
    let ordered = await ArticleOrder.sorted(articles, in: settings.timeZone, jobs: jobs)
    let wantsVersions = connections.contains(.versions)
    let (versions, (index, permalinks)) = await concurrently(
      width: jobs,
      { Versions(ordered.articles, areWanted: wantsVersions) },
      {
        await concurrently(
          width: wantsVersions ? jobs - 1 : jobs,
          { TagIndex(ordered.articles, thesaurus: thesaurus) },
          {
            PermalinkChoice(ordered.articles, pattern: settings.permalinks, undated: undated)
          })
      })
    self.settings = settings
    self.articles = ordered.articles
    datedCount = ordered.datedCount
    self.permalinks = permalinks.paths
    diagnostics = permalinks.diagnostics
    timeline = Timeline(ordered.articles, datedCount: ordered.datedCount)
    tags = index.tags
    tagsOfArticles = index.tagsOfArticles
    self.versions = versions
    related =
      connections.contains(.related)
      ? await RelatedFinder.related(tags, tagsOfArticles, versions, jobs: jobs)
      : [[Int]](repeating: [], count: ordered.articles.count)
  }

  /// The article published next after the one at `position`; `nil` for the newest and the undated.
  package func newer(than position: Int) -> Int? {
    position > 0 && position < datedCount ? position - 1 : nil
  }

  /// The article published last before the one at `position`; `nil` for the oldest and the undated.
  package func older(than position: Int) -> Int? {
    position + 1 < datedCount ? position + 1 : nil
  }

  /// The tags that occur together with the one at `position`, most often first, at most `limit`,
  /// each with the number of articles that have both.
  package func cooccurring(with position: Int, limit: Int = 12) -> [(tag: Int, count: Int)] {
    var counts: [Int: Int] = [:]
    for article in tags[position].articles {
      for tag in tagsOfArticles[article] where tag != position { counts[tag, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .map { (tag: $0.key, count: $0.value) }
  }
}
