import Paths
import Site
import Templates

/// The years of the archive, the newest first, and the undated articles at the end.
struct TimelinePage: TemplatePage {
  static let templateName = "timeline.html"
  static let section: Section? = Section(name: "timeline", title: "the timeline", path: path)

  static let shape = RecordShape([
    .init("extent", "How many articles the archive has, and from which years.", .text),
    .init("years", "The years, newest first; what has no year comes last.", .list(.record(year))),
  ])

  private static let year = RecordShape([
    .init("url", "The address of the year.", .text),
    .init("name", "The year, or that it is not known.", .text),
    .init("count", "How many articles it has, in words.", .text),
    .init("articles", "Its newest articles.", .list(.record(EntryFields.shape))),
    .init("more", "Whether the year has more articles than these.", .flag),
  ])

  struct Inputs: Encodable {
    let articles: Int
    let years: [Year]
  }

  /// A year, or what has none, with its newest articles.
  struct Year: Encodable {
    let number: Int?
    let path: SitePath
    let count: Int
    let newest: Selection<Entry>
  }

  enum Word: String, StringKey {
    case timeline
  }

  static let path = SitePath.folder("timeline")
  /// How many articles stand under each year.
  private static let articleLimit = 3

  static func pages(of site: Site) -> [TimelinePage] { [TimelinePage()] }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    let timeline = archive.site.timeline
    var years = timeline.years.map { year in
      let newest = year.months.lazy.flatMap(\.articles).prefix(Self.articleLimit)
      return Year(
        number: year.number, path: YearPage.path(of: year.number), count: year.count,
        newest: archive.entries[newest])
    }
    if !timeline.undated.isEmpty {
      years.append(
        Year(
          number: nil, path: UndatedPage.path, count: timeline.undated.count,
          newest: archive.entries[timeline.undated.prefix(Self.articleLimit)]))
    }
    return Inputs(articles: archive.site.articles.count, years: years)
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    Frame.Head(
      title: context.pageTitle(context.strings(Word.timeline)),
      summary: extent(inputs, in: context), address: context.address(of: path))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    let years = inputs.years.map { year -> Value in
      [
        "url": .text(context.links(year.path)),
        "name": .text(year.number.map(context.digits) ?? context.strings(.undated)),
        "count": .text(context.count(.articles, year.count)),
        "articles": EntryFields.list(year.newest, in: context),
        "more": .flag(year.count > articleLimit),
      ]
    }
    return [["extent": .text(extent(inputs, in: context)), "years": .list(years)]]
  }

  private static func extent(_ inputs: Inputs, in context: PageContext) -> String {
    Extent.words(
      articles: inputs.articles, years: inputs.years.compactMap(\.number), in: context)
  }
}
