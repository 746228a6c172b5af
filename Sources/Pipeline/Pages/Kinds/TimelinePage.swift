import Site
import Templates

/// The spine of years, the newest first, and the undated articles at its end.
enum TimelinePage {
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

  /// How many articles stand under each year.
  private static let articleLimit = 3

  static func records(in context: PageContext) -> [Record] {
    let timeline = context.site.timeline
    var years = timeline.years.map { year in
      value(
        path: SitePaths.year(year.number), name: context.digits(year.number),
        articles: year.months.lazy.flatMap(\.articles), count: year.count, in: context)
    }
    if !timeline.undated.isEmpty {
      years.append(
        value(
          path: SitePaths.undated, name: context.strings(.undated), articles: timeline.undated,
          count: timeline.undated.count, in: context))
    }
    let extent = Extent.words(
      articles: context.site.articles.count, years: timeline.years.map(\.number), in: context)
    let head = Frame.Head(
      title: context.pageTitle(context.strings(.timeline)), summary: extent,
      address: context.address(of: SitePaths.timeline), section: .timeline)
    let record: Record = ["extent": .text(extent), "years": .list(years)]
    return [record] + Frame.records(head, in: context)
  }

  private static func value(
    path: String, name: String, articles: some Sequence<Int>, count: Int, in context: PageContext
  ) -> Value {
    [
      "url": .text(context.links(path)), "name": .text(name),
      "count": .text(context.count(.articles, count)),
      "articles": EntryFields.list(articles.prefix(articleLimit), in: context),
      "more": .flag(count > articleLimit),
    ]
  }
}
