import HTML
import JSON

/// What a page says about its article in JSON-LD, in the terms of schema.org.
struct LinkedData: Sendable, Hashable {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var author: String?
  private(set) var publisher: String?
  private(set) var keywords: [String] = []

  /// Finds the article in the JSON of a page's script, alone, in an array or in a `@graph`; `nil` where
  /// there is none or the script is not JSON.
  init?(script: String) {
    guard let root = JSONParser.value(Self.unwrapped(script)),
      let article = Self.article(in: root)
    else { return nil }
    headline = Self.text(article["headline"]) ?? Self.text(article["name"])
    published = Self.text(article["datePublished"]) ?? Self.text(article["dateCreated"])
    modified = Self.text(article["dateModified"])
    author = Self.text(article["author"], "name") ?? Self.text(article["creator"], "name")
    publisher = Self.text(article["publisher"], "name")
    keywords = Self.list(article["keywords"])
  }

  /// The types whose page is an article.
  private static let types: Set = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
    "BackgroundNewsArticle", "ReviewNewsArticle", "BlogPosting", "Report", "Interview",
  ]

  /// The text without the comment or CDATA marks that some pages put around it.
  private static func unwrapped(_ script: String) -> String {
    var text = bracketed(script.utf8[...])
    let opening = "[CDATA[".utf8
    if text.starts(with: opening) { text = bracketed(text.dropFirst(opening.count).dropLast(2)) }
    return String(Substring(text))
  }

  /// The text from its first opening bracket or brace to its last closing one.
  private static func bracketed(_ text: Substring.UTF8View) -> Substring.UTF8View {
    guard let start = text.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }),
      let end = text.lastIndex(where: { $0 == 0x7D || $0 == 0x5D }), start <= end
    else { return text.prefix(0) }
    return text[start...end]
  }

  /// The members of the first object that is an article; the parser bounds the depth.
  private static func article(in value: JSONValue) -> [String: JSONValue]? {
    switch value {
    case .array(let values): return values.lazy.compactMap(article).first
    case .object(let members):
      let object = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
      if list(object["@type"]).contains(where: types.contains) { return object }
      return [object["@graph"], object["mainEntity"], object["mainEntityOfPage"]].lazy
        .compactMap { $0.flatMap(article) }.first
    default: return nil
    }
  }

  /// The first text in a value; of an object the member `key`.
  private static func text(_ value: JSONValue?, _ key: String = "@value") -> String? {
    switch value {
    case .string(let text)?: PageText.collapsed(text)
    case .array(let values)?: values.lazy.compactMap { text($0, key) }.first
    case .object(let members)?: text(members.first { $0.name == key }?.value)
    default: nil
    }
  }

  /// An array of texts, or a text of parts separated by commas.
  private static func list(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let text)?: PageText.parts(of: text)
    case .array(let values)?: values.compactMap { text($0) }
    default: []
    }
  }
}
