import Configuration
import Paths
import Site
import Templates

/// The page that says what the archive is: its extent, its latest articles, its main tags.
struct HomePage: TemplatePage {
  static let templateName = "home.html"
  static let section: Section? = Section(name: "home", title: "the home page", path: path)

  static let shape = RecordShape([
    .init("extent", "How many articles the archive has, and from which years.", .text),
    .init("chart", "Articles per year.", .optional(.record(ChartFields.shape))),
    .init("latest", "The newest articles.", .list(.record(EntryFields.shape))),
    .init("has_tags", "Whether there are tags.", .flag),
    .init("tags", "The tags with most articles.", .list(.record(TagFields.shape))),
  ])

  struct Inputs: Encodable {
    let articles: Int
    let years: [YearCount]
    let latest: Selection<Entry>
    /// The tags with most articles.
    let tags: [CountedTag]
    let hasTags: Bool
  }

  static let path = SitePath.top
  /// How many tags the page names.
  private static let tagLimit = 24

  static func pages(of site: Site) -> [HomePage] { [HomePage()] }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    let site = archive.site
    return Inputs(
      articles: site.articles.count,
      years: site.timeline.years.map { YearCount(year: $0.number, count: $0.count) },
      latest: archive.entries[site.articles.indices.prefix(site.settings.latest)],
      tags: Self.mainTags(of: site).map { archive.counted($0) }, hasTags: !site.tags.isEmpty)
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    Frame.Head(
      title: context.settings.title, summary: context.settings.description,
      address: context.address(of: path))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    [
      [
        "extent": .text(
          Extent.words(articles: inputs.articles, years: inputs.years.map(\.year), in: context)),
        "chart": ChartFields.value(inputs.years, in: context),
        "latest": EntryFields.list(inputs.latest, in: context),
        "has_tags": .flag(inputs.hasTags), "tags": TagFields.list(inputs.tags, in: context),
      ]
    ]
  }

  /// The tags with most articles, the most frequent first, equals in dictionary order.
  private static func mainTags(of site: Site) -> [Int] {
    let used = site.tags.indices.filter { !site.tags[$0].articles.isEmpty }
    let sorted = used.sorted { left, right in
      let counts = (site.tags[left].articles.count, site.tags[right].articles.count)
      return (-counts.0, left) < (-counts.1, right)
    }
    return Array(sorted.prefix(tagLimit))
  }
}
