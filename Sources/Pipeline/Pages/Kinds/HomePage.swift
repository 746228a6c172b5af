import Configuration
import Site
import Templates

/// The page that says what the archive is: its extent, its latest articles, its main tags.
enum HomePage {
  static let shape = RecordShape([
    .init("extent", "How many articles the archive has, and from which years.", .text),
    .init("chart", "Articles per year.", .optional(.record(ChartFields.shape))),
    .init("latest", "The newest articles.", .list(.record(EntryFields.shape))),
    .init("has_tags", "Whether there are tags.", .flag),
    .init("tags", "The tags with most articles.", .list(.record(TagFields.shape))),
  ])

  /// How many tags the page names.
  private static let tagLimit = 24

  static func records(in context: PageContext) -> [Record] {
    let site = context.site
    let years = site.timeline.years
    let record: Record = [
      "extent": .text(
        Extent.words(articles: site.articles.count, years: years.map(\.number), in: context)),
      "chart": ChartFields.value(years.map { ($0.number, $0.count) }, in: context),
      "latest": EntryFields.list(
        site.articles.indices.prefix(site.settings.latest), in: context),
      "has_tags": .flag(!site.tags.isEmpty),
      "tags": TagFields.list(mainTags(of: site), in: context),
    ]
    let head = Frame.Head(
      title: context.settings.title, summary: context.settings.description,
      address: context.address(of: SitePaths.home), section: .home)
    return [record] + Frame.records(head, in: context)
  }

  /// The tags with most articles, the fullest first, equals in dictionary order.
  private static func mainTags(of site: Site) -> [Int] {
    let full = site.tags.indices.filter { !site.tags[$0].articles.isEmpty }
    let sorted = full.sorted { left, right in
      let counts = (site.tags[left].articles.count, site.tags[right].articles.count)
      return (-counts.0, left) < (-counts.1, right)
    }
    return Array(sorted.prefix(tagLimit))
  }
}
