import Articles
import CommonMark
import Configuration
import Site
import Templates

/// One article with everything that is known of it.
enum ArticlePage {
  static let shape = RecordShape(
    [
      .init("kicker", "The line above the headline.", .optional(.text)),
      .init("title", "The headline.", .text),
      .init("suggested", "Whether the source has no headline and this one is made up.", .flag),
      .init("standfirst", "The summary under the headline.", .optional(.text)),
      .init("date", "When it was published.", .record(DateFields.shape)),
      .init("publisher", "Who published it.", .optional(.text)),
      .init("agency", "The news agency.", .optional(.text)),
      .init("byline", "Who wrote it.", .optional(.text)),
      .init("place", "Where it was written from.", .optional(.text)),
      .init("source", "The credit as the source prints it.", .optional(.text)),
      .init("has_tags", "Whether it has tags.", .flag),
      .init("tags", "Its tags.", .list(.record(TagFields.linkShape))),
      .init("text", "The text.", .markup),
      .init("has_credits", "Whether photos are credited.", .flag),
      .init("credits", "The credits of photos.", .list(.record(credit))),
      .init("has_versions", "Whether other articles tell the same story.", .flag),
      .init("versions", "They, oldest first.", .list(.record(EntryFields.shape))),
      .init("has_related", "Whether there are related articles.", .flag),
      .init("related", "Related articles of this archive.", .list(.record(EntryFields.shape))),
      .init("has_headlines", "Whether the source carries headlines of other articles.", .flag),
      .init("headlines", "The headlines that the source carries.", .list(.text)),
      .init("origin", "What it was made from.", .record(OriginFields.shape)),
      .init("markdown", "The address of the article as Markdown.", .text),
      .init("citations", "The article as others cite it.", .list(.record(CitationFields.shape))),
      .init("cited_date", "The date for reference managers, where it is sure.", .optional(.text)),
      .init("published", "The moment of publication, where it is sure.", .optional(.text)),
      .init("json_ld", "The article as schema.org describes it.", .markup),
    ] + NeighbourFields.fields)

  private static let credit = RecordShape([
    .init("text", "The credit.", .text),
    .init("latin", "Whether it runs from left to right.", .flag),
  ])

  /// The page of the article at `position`.
  static func records(
    _ position: Int, _ article: Article, in context: PageContext
  ) -> [Record] {
    let metadata = article.metadata
    let permalink = context.site.permalinks[position]
    let address = context.address(of: permalink)
    let head = Frame.Head(
      title: context.pageTitle(metadata.title.value), summary: metadata.summary, kind: "article",
      address: address)
    var records = [
      facts(of: metadata, tags: context.site.tagsOfArticles[position], in: context),
      text(of: article, at: permalink, in: context),
      neighbours(of: position, in: context),
    ]
    let parts = context.theme.articleParts
    if !parts.connections.isEmpty { records.append(lists(of: position, in: context)) }
    if parts.machineReadable {
      let citation = Citation(metadata, at: permalink, address: address, in: context)
      records.append(machineReadable(position, citation, in: context))
    }
    return records + Frame.records(head, in: context)
  }
}

extension ArticlePage {
  private static func facts(
    of article: Metadata, tags: [Int], in context: PageContext
  ) -> Record {
    [
      "kicker": Value(article.kicker?.value), "title": .text(article.title.value),
      "suggested": .flag(article.title.basis == .inferred),
      "standfirst": Value(article.standfirst?.value),
      "date": DateFields.inFull(article.published, in: context),
      "publisher": Value(article.publisher?.value), "agency": Value(article.agency?.value),
      "byline": Value(article.byline?.value), "place": Value(article.place?.value),
      "source": Value(article.source?.value), "has_tags": .flag(!tags.isEmpty),
      "tags": TagFields.links(tags, in: context),
    ]
  }

  private static func text(
    of article: Article, at permalink: String, in context: PageContext
  ) -> Record {
    let (metadata, parts) = (article.metadata, context.theme.articleParts)
    let credits = metadata.credits.map { credit -> Value in
      ["text": .text(credit), "latin": .flag(context.isLeftToRight(credit))]
    }
    return [
      "text": .markup(CommonMark.html(from: article.text.body)),
      "has_credits": .flag(!credits.isEmpty),
      "credits": .list(credits), "has_headlines": .flag(!metadata.related.isEmpty),
      "headlines": .list(metadata.related.map(Value.text)),
      "origin": parts.origin
        ? OriginFields.value(article, at: permalink, in: context) : .none,
      "markdown": parts.markdown
        ? .text(context.links(SitePaths.markdown(at: permalink))) : .none,
    ]
  }

  private static func lists(of position: Int, in context: PageContext) -> Record {
    let versions = context.site.versions(of: position)
    let related = context.site.related[position]
    return [
      "has_versions": .flag(!versions.isEmpty),
      "versions": EntryFields.list(versions, in: context),
      "has_related": .flag(!related.isEmpty), "related": EntryFields.list(related, in: context),
    ]
  }

  private static func neighbours(of position: Int, in context: PageContext) -> Record {
    let site = context.site
    func page(_ position: Int) -> (link: String, title: String) {
      (context.link(toArticle: position), site.articles[position].title.value)
    }
    return NeighbourFields.record(
      earlier: site.older(than: position).map(page), later: site.newer(than: position).map(page))
  }

  /// What reference managers, social networks and search engines read.
  private static func machineReadable(
    _ position: Int, _ citation: Citation, in context: PageContext
  ) -> Record {
    let tags = context.site.tags
    let published = citation.date?.iso8601(in: context.settings.timeZone)
    let newsArticle = NewsArticle(
      article: context.site.articles[position], published: published,
      tags: context.site.tagsOfArticles[position].map { tags[$0].name },
      address: citation.address)
    return [
      "citations": CitationFields.list(citation, in: context),
      "cited_date": Value(citation.date?.parts(separatedBy: "/")), "published": Value(published),
      "json_ld": .markup(newsArticle.json(in: context.settings)),
    ]
  }
}
