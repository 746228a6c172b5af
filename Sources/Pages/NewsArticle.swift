import Articles
import JSON
import Site

/// An article as schema.org describes it (NewsArticle), for search engines.
enum NewsArticle {
  /// The description of the article that stands at `permalink`; `tags` are positions in the site.
  static func json(
    _ article: Metadata, tags: [Int], at permalink: String, in context: PageContext
  ) -> JSONValue {
    let zone = context.settings.timeZone
    let address = context.address(of: permalink)
    let updated = article.updated.flatMap { zone.instant(of: $0) }
    let value: JSONValue = [
      "@context": "https://schema.org", "@type": "NewsArticle",
      "headline": .string(article.title.value),
      "alternativeHeadline": .optional(article.kicker?.value),
      "description": article.summary.isEmpty ? nil : .string(article.summary),
      "datePublished": .optional(SureDate(article.published)?.iso8601(in: zone)),
      "dateModified": .optional(
        updated.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }),
      "author": thing("Person", article.byline?.value),
      "publisher": thing("Organization", article.publisher?.value),
      "dateline": .optional(article.place?.value),
      "creditText": article.credits.isEmpty
        ? nil : .string(article.credits.joined(separator: " / ")),
      "keywords": tags.isEmpty ? nil : .strings(tags.map { context.site.tags[$0].name }),
      "inLanguage": .string(article.language ?? context.settings.language),
      "wordCount": .integer(article.wordCount),
      "isPartOf": thing("WebSite", context.settings.title),
      "url": .optional(address), "mainEntityOfPage": .optional(address),
    ]
    return value.droppingNulls
  }

  private static func thing(_ type: JSONValue, _ name: String?) -> JSONValue {
    name.map { ["@type": type, "name": .string($0)] } ?? nil
  }
}
