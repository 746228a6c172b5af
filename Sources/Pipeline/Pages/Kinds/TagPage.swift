import ArabicText
import Articles
import Site
import Templates

/// One tag: its articles, newest first, its years, and the tags that belong to it.
enum TagPage {
  static let shape = RecordShape([
    .init("name", "The name of the tag.", .text),
    .init("extent", "How many articles it has, and from which years.", .text),
    .init("has_spellings", "Whether it is spelt in other ways too.", .flag),
    .init("spellings", "The other spellings.", .list(.text)),
    .init("has_broader", "Whether there are broader tags.", .flag),
    .init("broader", "The broader tags.", .list(.record(TagFields.linkShape))),
    .init("has_narrower", "Whether there are narrower tags.", .flag),
    .init("narrower", "The narrower tags.", .list(.record(TagFields.linkShape))),
    .init("chart", "Its articles per year.", .optional(.record(ChartFields.shape))),
    .init("has_articles", "Whether it has articles itself.", .flag),
    .init("articles", "Its articles, newest first.", .list(.record(EntryFields.shape))),
    .init("has_companions", "Whether other tags occur with it.", .flag),
    .init(
      "companions", "The tags that occur with it most often, and how often.",
      .list(.record(TagFields.shape))),
    .init("feed", "The address of its Atom feed.", .optional(.text)),
  ])

  /// The page of the tag at `position`.
  static func records(_ position: Int, in context: PageContext) -> [Record] {
    let site = context.site
    let tag = site.tags[position]
    let years = yearCounts(of: tag, in: site)
    let companions = site.cooccurring(with: position)
    let extent = Extent.words(
      articles: tag.articles.count, years: years.map(\.year), in: context)
    let record: Record = [
      "name": .text(tag.name), "extent": .text(extent),
      "has_spellings": .flag(!tag.otherSpellings.isEmpty),
      "spellings": .list(tag.otherSpellings.map(Value.text)),
      "has_broader": .flag(!tag.broader.isEmpty),
      "broader": TagFields.links(tag.broader, in: context),
      "has_narrower": .flag(!tag.narrower.isEmpty),
      "narrower": TagFields.links(tag.narrower, in: context),
      "chart": ChartFields.value(years, in: context),
      "has_articles": .flag(!tag.articles.isEmpty),
      "articles": EntryFields.list(tag.articles, in: context),
      "has_companions": .flag(!companions.isEmpty),
      "companions": .list(
        companions.map { .record(TagFields.record($0.tag, count: $0.count, in: context)) }),
      "feed": AtomFeed.exists(for: tag, in: site)
        ? .text(context.links(SitePaths.feed(of: tag))) : .none,
    ]
    let title = context.strings.phrase(.tagTitle, ["tag": tag.name])
    let head = Frame.Head(
      title: context.pageTitle(title), summary: extent, address: context.address(of: tag.path))
    return [record] + Frame.records(head, in: context)
  }

  /// The years of the tag's articles, newest first, with how many each has; the undated count for
  /// none.
  private static func yearCounts(of tag: Tag, in site: Site) -> [(year: Int, count: Int)] {
    var counts: [(year: Int, count: Int)] = []
    for position in tag.articles.prefix(while: { $0 < site.datedCount }) {
      guard let year = site.articles[position].published.date?.year else { continue }
      if counts.last?.year == year {
        counts[counts.count - 1].count += 1
      } else {
        counts.append((year, 1))
      }
    }
    return counts
  }
}
