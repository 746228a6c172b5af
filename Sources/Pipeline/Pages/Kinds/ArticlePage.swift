import Articles
import Configuration
import Diagnostics
import Hashing
import Paths
import Seeds
import Site
import Templates

/// One article with everything that is known of it, and the files beside it.
struct ArticlePage: TemplatePage {
  static let templateName = "article.html"
  static let addressOwner = AddressOwner.article

  static let shape = RecordShape(
    [
      .init("kicker", "The line above the headline.", .optional(.text)),
      .init("title", "The headline.", .text),
      .init("suggested", "Whether the source has no headline and this one is made up.", .flag),
      .init("standfirst", "The summary under the headline.", .optional(.text)),
      LanguageFields.field,
      .init("date", "When it was published.", .record(DateFields.shape)),
      .init("publisher", "Who published it.", .optional(.text)),
      .init("agency", "The news agency.", .optional(.text)),
      .init("byline", "Who wrote it.", .optional(.text)),
      .init("place", "Where it was written from.", .optional(.text)),
      .init("source", "The credit as the source prints it.", .optional(.text)),
      .init("has_tags", "Whether it has tags.", .flag),
      .init("tags", "Its tags.", .list(.record(TagFields.linkShape))),
      .init("text", "The text.", .markup),
      .init("image", "The full address of its first picture, where it has one.", .optional(.text)),
      .init("has_credits", "Whether photos are credited.", .flag),
      .init("credits", "The credits of photos.", .list(.record(credit))),
      .init("has_versions", "Whether other articles tell the same story.", .flag),
      .init(
        "versions", "They, oldest first; if many, only the nearest.",
        .list(.record(EntryFields.shape))),
      .init(
        "all_versions", "The oldest article, whose page lists all, where these are not all.",
        .optional(.record(allVersions))),
      .init("has_related", "Whether there are related articles.", .flag),
      .init("related", "Related articles of this archive.", .list(.record(EntryFields.shape))),
      .init("has_headlines", "Whether the source carries headlines of other articles.", .flag),
      .init("headlines", "The headlines that the source carries.", .list(.text)),
      .init("origin", "What it was made from.", .record(OriginFields.shape)),
      .init("citations", "The article as others cite it.", .list(.record(CitationFields.shape))),
      .init("cited_date", "The date for reference managers, where it is sure.", .optional(.text)),
      .init("published", "The moment of publication, where it is sure.", .optional(.text)),
      .init("json_ld", "The article as schema.org describes it.", .markup),
    ] + ArticleFiles.fields + NeighbourFields.fields)

  private static let credit = RecordShape([
    .init("text", "The credit.", .text),
    .init("latin", "Whether it runs from left to right.", .flag),
  ])

  private static let allVersions = RecordShape([
    .init("url", "The address of its page.", .text),
    .init("count", "How many articles tell the story, in words.", .text),
  ])

  /// How many versions of its story an article lists, but for the oldest article, which lists all: if
  /// each did, the pages of a story would grow with the square of the number of its versions.
  private static let mostVersions = 20

  struct Inputs: Encodable {
    let source: Source
    /// The address, an absolute path within the site.
    let path: SitePath
    let tags: Selection<TagLink>
    /// The articles before and after it in time.
    let earlier: Listed<Entry>?
    let later: Listed<Entry>?
    /// Other articles that tell the same story, oldest first.
    let versions: Selection<Entry>
    /// Where all are listed; `nil` if these are all.
    let allVersions: AllVersions?
    let related: Selection<Entry>
  }

  /// The oldest article of a story, and how many articles tell it.
  struct AllVersions: Encodable {
    let first: Listed<Entry>
    let count: Int
  }

  /// The metadata of the article; the fingerprint of its source stands for them, and for its text.
  struct Source: Encodable {
    let metadata: Metadata
    /// Where the links of its text lead that stay within the site.
    let links: [SourceLinks.Target]
    /// What was found of the pictures that its text names.
    let pictures: [PicturePlace]

    func encode(to encoder: any Encoder) throws {
      try metadata.fingerprint.encode(to: encoder)
      if !links.isEmpty { try links.encode(to: encoder) }
      if !pictures.isEmpty { try pictures.encode(to: encoder) }
    }
  }

  /// The position of the article in the site.
  let position: Int

  static func pages(of site: Site) -> [ArticlePage] {
    site.articles.indices.map(ArticlePage.init)
  }

  func path(in site: Site) -> SitePath { site.permalinks[position] }

  func inputs(from archive: PageArchive) -> Inputs {
    let site = archive.site
    let first = site.firstVersion(of: position)
    let versions = site.versions(
      of: position, upTo: first == position ? .max : Self.mostVersions)
    let count = site.versions.story(of: position)?.articles.count ?? 0
    return Inputs(
      source: Source(
        metadata: site.articles[position], links: archive.sourceLinks.targets(of: position),
        pictures: archive.pictures[position] ?? []),
      path: path(in: site),
      tags: archive.tags[site.tagsOfArticles[position]],
      earlier: site.older(than: position).map { archive.entries[$0] },
      later: site.newer(than: position).map { archive.entries[$0] },
      versions: archive.entries[versions],
      allVersions: count - 1 > versions.count
        ? first.map { AllVersions(first: archive.entries[$0], count: count) } : nil,
      related: archive.entries[site.related[position]])
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    let article = inputs.source.metadata
    return Frame.Head(
      title: context.pageTitle(article.title.value), summary: article.summary, kind: "article",
      address: context.address(of: inputs.path))
  }

  static func files(
    at path: SitePath, _ inputs: Inputs, in context: PageContext, article: ArticleReader
  ) throws(DiagnosedError) -> [Page] {
    let content = try article(inputs.source.metadata)
    let pictures = PictureFiles(inputs.source.pictures, content, beside: inputs.path, in: context)
    let text = text(of: content.article, inputs.source.links, pictures, in: context)
    let page = try page(at: path, records(inputs, in: context) + [text], inputs, in: context)
    return [page] + ArticleFiles.files(beside: inputs.path, content, in: context) + pictures.files
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    let neighbours = NeighbourFields.record(
      earlier: inputs.earlier.map { EntryFields.link($0, in: context) },
      later: inputs.later.map { EntryFields.link($0, in: context) })
    var records = [facts(inputs, in: context), neighbours]
    let parts = context.theme.articleParts
    if !parts.connections.isEmpty { records.append(lists(inputs, in: context)) }
    if parts.machineReadable { records.append(machineReadable(inputs, in: context)) }
    return records + [ArticleFiles.links(from: inputs, in: context)]
  }
}

extension ArticlePage {
  private static func facts(_ inputs: Inputs, in context: PageContext) -> Record {
    let article = inputs.source.metadata
    return [
      "kicker": Value(article[.kicker]?.value), "title": .text(article.title.value),
      "suggested": .flag(article.title.basis == .inferred),
      "standfirst": Value(article[.standfirst]?.value),
      "language": LanguageFields.value(article[.lang]?.value, in: context),
      "date": DateFields.inFull(article.published, in: context),
      "publisher": Value(article[.publisher]?.value), "agency": Value(article[.agency]?.value),
      "byline": Value(article[.byline]?.value), "place": Value(article[.place]?.value),
      "source": Value(article[.source]?.value), "has_tags": .flag(!inputs.tags.isEmpty),
      "tags": TagFields.links(inputs.tags, in: context),
    ]
  }

  /// What only the text of the article tells.
  static func text(
    of article: Article, _ links: [SourceLinks.Target] = [], _ pictures: PictureFiles? = nil,
    in context: PageContext
  ) -> Record {
    let metadata = article.metadata
    let credits = metadata[.credits].map { credit -> Value in
      ["text": .text(credit), "latin": .flag(context.isLeftToRight(credit))]
    }
    return [
      "text": TextFields.html(article, links, pictures?.renditions ?? [:], in: context),
      "image": Value(pictures?.first.flatMap(context.address)),
      "has_credits": .flag(!credits.isEmpty),
      "credits": .list(credits), "has_headlines": .flag(!metadata[.related].isEmpty),
      "headlines": .list(metadata[.related].map(Value.text)),
      "origin": context.theme.articleParts.origin
        ? OriginFields.value(article, in: context) : .none,
    ]
  }

  private static func lists(_ inputs: Inputs, in context: PageContext) -> Record {
    let all = inputs.allVersions.map { all -> Value in
      [
        "url": .text(EntryFields.link(all.first, in: context).link),
        "count": .text(context.count(.articles, all.count)),
      ]
    }
    return [
      "has_versions": .flag(!inputs.versions.isEmpty),
      "versions": EntryFields.list(inputs.versions, in: context), "all_versions": all ?? .none,
      "has_related": .flag(!inputs.related.isEmpty),
      "related": EntryFields.list(inputs.related, in: context),
    ]
  }

  /// What reference managers, social networks and search engines read.
  private static func machineReadable(_ inputs: Inputs, in context: PageContext) -> Record {
    let article = inputs.source.metadata
    let citation = Citation(article, at: inputs.path, in: context)
    let published = citation.date?.iso8601(in: context.settings.timeZone)
    let newsArticle = NewsArticle(
      article: article, published: published, tags: inputs.tags.map(\.value.name),
      address: citation.address)
    return [
      "citations": CitationFields.list(citation, in: context),
      "cited_date": Value(citation.date?.slashed), "published": Value(published),
      "json_ld": .markup(newsArticle.json(in: context.settings)),
    ]
  }
}
