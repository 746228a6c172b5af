import ArabicText
import Articles
import Configuration
import Paths
import Site

/// The archive as the inputs of pages are drawn from it: what lists show of each article and each tag,
/// with its fingerprint.
final class PageArchive: Sendable {
  let site: Site
  /// What lists show of each article, parallel to `site.articles`.
  let entries: Listing<Entry>
  /// What links show of each tag, parallel to `site.tags`.
  let tags: Listing<TagLink>
  /// The paths that the sitemap lists, found once for all of its parts.
  let pathsInSitemap: [SitePath]
  /// Where the links of texts lead.
  let sourceLinks: SourceLinks
  /// What was found of the pictures of articles, by their positions.
  let pictures: [Int: [PicturePlace]]
  /// The year of each article that has a date, parallel to the first of `site.articles`.
  private let years: [Int?]

  /// Prepares what pages list, on at most `jobs` threads; `files` stand beside the pages.
  init(
    _ site: Site, files: [SitePath], pictures: [Int: [PicturePlace]] = [:], jobs: Int
  ) async {
    self.site = site
    self.pictures = pictures
    sourceLinks = SourceLinks(site, files: files)
    pathsInSitemap = site.settings.baseURL == nil ? [] : PageKinds.pathsInSitemap(of: site)
    years = site.articles.prefix(site.datedCount).map { $0.published.date?.year }
    entries = await Listing(
      zip(site.articles, site.permalinks).map { Entry($0, at: $1) }, jobs: jobs)
    tags = await Listing(site.tags.map(TagLink.init), jobs: jobs)
  }

  /// The tag at a position with the number of its articles, or of those that are meant.
  func counted(_ position: Int, count: Int? = nil) -> CountedTag {
    CountedTag(tag: tags[position], count: count ?? site.tags[position].articles.count)
  }

  /// How many articles of a tag each year has, newest first; the undated count for none.
  func yearCounts(of tag: Tag) -> [YearCount] {
    let dated = tag.articles.prefix { $0 < years.count }
    return dated.lazy.compactMap { self.years[$0] }.reduce(into: []) { counts, year in
      let known = counts.last?.year == year ? counts.removeLast().count : 0
      counts.append(YearCount(year: year, count: known + 1))
    }
  }
}
