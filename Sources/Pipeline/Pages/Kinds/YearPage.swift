import ArabicText
import Configuration
import Site
import Templates

/// One year with its months as headings, or the articles of which no year is known.
enum YearPage {
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

  /// The page of the year at `position` in the timeline.
  static func records(_ position: Int, in context: PageContext) -> [Record] {
    let years = context.site.timeline.years
    let year = years[position]
    func page(_ position: Int) -> (link: String, title: String)? {
      guard years.indices.contains(position) else { return nil }
      let number = years[position].number
      return (context.links(SitePaths.year(number)), context.digits(number))
    }
    let name = context.digits(year.number)
    let months = year.months.map { month in
      value(
        name: month.number.map(context.settings.months.name) ?? context.strings(.monthUnknown),
        articles: month.articles, in: context)
    }
    return records(
      name: name, title: context.strings.phrase(.yearTitle, ["year": name]),
      path: SitePaths.year(year.number), count: year.count, months: months,
      // The years stand newest first, so the earlier one comes after this.
      neighbours: NeighbourFields.record(earlier: page(position + 1), later: page(position - 1)),
      in: context)
  }

  /// The page of the articles that stand in no year.
  static func undatedRecords(in context: PageContext) -> [Record] {
    let articles = context.site.timeline.undated
    let name = context.strings(.undated)
    return records(
      name: name, title: name, path: SitePaths.undated, count: articles.count,
      months: [value(name: nil, articles: articles, in: context)],
      neighbours: NeighbourFields.record(earlier: nil, later: nil), in: context)
  }
}

extension YearPage {
  private static func records(
    name: String, title: String, path: String, count: Int, months: [Value], neighbours: Record,
    in context: PageContext
  ) -> [Record] {
    let count = context.count(.articles, count)
    let head = Frame.Head(
      title: context.pageTitle(title), summary: count, address: context.address(of: path))
    let record: Record = ["name": .text(name), "count": .text(count), "months": .list(months)]
    return [record, neighbours] + Frame.records(head, in: context)
  }

  private static func value(name: String?, articles: [Int], in context: PageContext) -> Value {
    [
      "name": Value(name), "count": .text(context.count(.articles, articles.count)),
      "articles": EntryFields.list(articles, in: context),
    ]
  }
}
