import ArabicText
import Configuration
import Paths
import Site
import Templates

/// One year with its months as headings.
struct YearPage: TemplatePage {
  static let templateName = "year.html"

  static let shape = RecordShape(
    [
      .init("name", "The year, or that it is not known.", .text),
      .init("count", "How many articles it has, in words.", .text),
      .init("months", "The months, newest first.", .list(.record(month))),
    ] + NeighbourFields.fields)

  private static let month = RecordShape([
    .init(
      "name", "The month, or that it is not known; absent where the year is not known.",
      .optional(.text)),
    .init("count", "How many articles it has, in words.", .text),
    .init("articles", "Its articles, newest first.", .list(.record(EntryFields.shape))),
  ])

  struct Inputs: Encodable {
    let year: Int
    let months: [Month]
    /// The years before and after this one that have articles.
    let earlier: Int?
    let later: Int?
  }

  /// A month with its articles; the number is absent where only the year is known.
  struct Month: Encodable {
    let number: Int?
    let articles: Selection<Entry>
  }

  enum Phrase: String, PhraseKey {
    /// The title of the page.
    case yearTitle = "year_title"

    var gaps: [String] { ["year"] }
  }

  /// The position of the year in the timeline.
  let position: Int

  static func pages(of site: Site) -> [YearPage] {
    site.timeline.years.indices.map(YearPage.init)
  }

  static func path(of year: Int) -> SitePath { .folder("timeline", FileName(String(year))) }

  func path(in site: Site) -> SitePath { Self.path(of: site.timeline.years[position].number) }

  func inputs(from archive: PageArchive) -> Inputs {
    let years = archive.site.timeline.years
    func number(_ position: Int) -> Int? {
      years.indices.contains(position) ? years[position].number : nil
    }
    return Inputs(
      year: years[position].number,
      months: years[position].months.map { month in
        Month(number: month.number, articles: archive.entries[month.articles])
      },
      // The years stand newest first, so the earlier one comes after this.
      earlier: number(position + 1), later: number(position - 1))
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    let title = context.strings.phrase(
      Phrase.yearTitle, ["year": context.digits(inputs.year)])
    return Frame.Head(
      title: context.pageTitle(title), summary: context.count(.articles, count(inputs)),
      address: context.address(of: path(of: inputs.year)))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    func neighbour(_ year: Int?) -> (link: String, title: String)? {
      year.map { (context.links(path(of: $0)), context.digits($0)) }
    }
    let months = inputs.months.map { month in
      value(
        name: month.number.map(context.settings.months.name) ?? context.strings(.monthUnknown),
        month.articles, in: context)
    }
    return [
      [
        "name": .text(context.digits(inputs.year)),
        "count": .text(context.count(.articles, count(inputs))), "months": .list(months),
      ],
      NeighbourFields.record(
        earlier: neighbour(inputs.earlier), later: neighbour(inputs.later)),
    ]
  }

  /// A month with its articles.
  static func value(
    name: String?, _ articles: Selection<Entry>, in context: PageContext
  ) -> Value {
    [
      "name": Value(name), "count": .text(context.count(.articles, articles.count)),
      "articles": EntryFields.list(articles, in: context),
    ]
  }

  private static func count(_ inputs: Inputs) -> Int {
    inputs.months.reduce(0) { $0 + $1.articles.count }
  }
}
