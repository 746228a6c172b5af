import ArabicText
import Articles
import Paths
import Site
import Templates

/// One tag: its articles, newest first, its years, and the tags that belong to it.
struct TagPage: TemplatePage {
  static let templateName = "tag.html"

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

  struct Inputs: Encodable {
    let tag: Listed<TagLink>
    let otherSpellings: [String]
    let broader: Selection<TagLink>
    let narrower: Selection<TagLink>
    /// The years of its articles, newest first; the undated count for none.
    let years: [YearCount]
    let articles: Selection<Entry>
    let companions: [CountedTag]
    /// The path of its feed, where it has one.
    let feed: SitePath?
  }

  enum Phrase: String, PhraseKey {
    /// The title of the page.
    case tagTitle = "tag_title"

    var gaps: [String] { ["tag"] }
  }

  /// The position of the tag in the site.
  let position: Int

  static func pages(of site: Site) -> [TagPage] { site.tags.indices.map(TagPage.init) }

  func path(in site: Site) -> SitePath { site.tags[position].path }

  func inputs(from archive: PageArchive) -> Inputs {
    let tag = archive.site.tags[position]
    return Inputs(
      tag: archive.tags[position], otherSpellings: tag.otherSpellings,
      broader: archive.tags[tag.broader], narrower: archive.tags[tag.narrower],
      years: archive.yearCounts(of: tag), articles: archive.entries[tag.articles],
      companions: archive.site.cooccurring(with: position).map {
        archive.counted($0.tag, count: $0.count)
      },
      feed: TagFeed.exists(for: tag, in: archive.site) ? TagFeed.path(of: tag) : nil)
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    let tag = inputs.tag.value
    return Frame.Head(
      title: context.pageTitle(context.strings.phrase(Phrase.tagTitle, ["tag": tag.name])),
      summary: extent(inputs, in: context), address: context.address(of: tag.path))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    [
      [
        "name": .text(inputs.tag.value.name), "extent": .text(extent(inputs, in: context)),
        "has_spellings": .flag(!inputs.otherSpellings.isEmpty),
        "spellings": .list(inputs.otherSpellings.map(Value.text)),
        "has_broader": .flag(!inputs.broader.isEmpty),
        "broader": TagFields.links(inputs.broader, in: context),
        "has_narrower": .flag(!inputs.narrower.isEmpty),
        "narrower": TagFields.links(inputs.narrower, in: context),
        "chart": ChartFields.value(inputs.years, in: context),
        "has_articles": .flag(!inputs.articles.isEmpty),
        "articles": EntryFields.list(inputs.articles, in: context),
        "has_companions": .flag(!inputs.companions.isEmpty),
        "companions": TagFields.list(inputs.companions, in: context),
        "feed": Value(inputs.feed.map { context.links($0) }),
      ]
    ]
  }

  private static func extent(_ inputs: Inputs, in context: PageContext) -> String {
    Extent.words(
      articles: inputs.articles.count, years: inputs.years.map(\.year), in: context)
  }
}
