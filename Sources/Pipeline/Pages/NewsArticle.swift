import ArabicText
import Articles
import Configuration
import JSON
import Seeds
import Site

/// An article as schema.org describes it (NewsArticle), for search engines.
struct NewsArticle {
  let article: Metadata
  /// When it was published by ISO 8601, where that is sure.
  let published: String?
  /// The names of its tags.
  let tags: [String]
  /// Its full address; `nil` where the site has none.
  let address: String?

  /// The description as JSON-LD in UTF-8.
  func json(in settings: Settings) -> [UInt8] {
    var json = JSONWriter(capacity: 2_000)
    json.object { write(in: settings, to: &$0) }
    return json.bytes
  }

  private func write(in settings: Settings, to json: inout JSONWriter) {
    json.member("@context", "https://schema.org")
    json.member("@type", "NewsArticle")
    json.member("headline", article.title.value)
    json.member("alternativeHeadline", article[.kicker]?.value)
    json.member("description", article.summary.isEmpty ? nil : article.summary)
    json.member("datePublished", published)
    let updated = article[.updated].flatMap(settings.timeZone.instant(of:))
    json.member("dateModified", updated.map(Timestamp.rfc3339))
    Self.write("author", "Person", article[.byline]?.value, to: &json)
    Self.write("publisher", "Organization", article[.publisher]?.value, to: &json)
    json.member("dateline", article[.place]?.value)
    json.member(
      "creditText", article[.credits].isEmpty ? nil : article[.credits].joined(separator: " / "))
    if !tags.isEmpty {
      json.name("keywords")
      json.array { json in
        for tag in tags { json.value(tag) }
      }
    }
    json.member("inLanguage", article[.lang]?.value ?? settings.language)
    json.name("wordCount")
    json.value(article.wordCount)
    Self.write("isPartOf", "WebSite", settings.title, to: &json)
    json.member("url", address)
    json.member("mainEntityOfPage", address)
  }

  private static func write(
    _ relation: String, _ type: String, _ name: String?, to json: inout JSONWriter
  ) {
    guard let name else { return }
    json.name(relation)
    json.object { json in
      json.member("@type", type)
      json.member("name", name)
    }
  }
}
