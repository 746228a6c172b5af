import HTML
import JSON

/// What a page says about its article in JSON-LD, in the terms of schema.org.
struct LinkedData: Sendable, Hashable {
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var modified: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var keywords: [String] = []
  /// The text, with or without markup.
  private(set) var body: String?
  private(set) var address: String?
  /// Which of the scripts describes the article.
  private(set) var script = 0

  /// Finds the article in the scripts of a page: alone, in an array or in a `@graph`; `nil` where there
  /// is none or no script is JSON.
  ///
  /// What is only named by its `@id` may be described in any of them.
  init?(scripts: [String]) {
    let roots = scripts.map { JSONParser.value(Self.unwrapped($0)) }
    let graph = LinkedGraph(roots.compactMap(\.self))
    guard
      let (script, article) = roots.enumerated().lazy.compactMap({ index, root in
        root.flatMap(graph.article).map { (index, $0) }
      }).first
    else { return nil }
    self.script = script
    func texts(_ names: String...) -> [String] {
      names.lazy.map { graph.texts(article[$0]) }.first { !$0.isEmpty } ?? []
    }
    headline = texts("headline", "name").first
    published = texts("datePublished", "dateCreated").first
    modified = texts("dateModified").first
    authors = texts("author", "creator")
    publisher = texts("publisher", "sourceOrganization", "copyrightHolder").first
    keywords = texts("keywords").flatMap(PageText.parts)
    body = graph.body(article["articleBody"]) ?? graph.body(article["text"])
    address = graph.address(article["url"]) ?? graph.address(article["mainEntityOfPage"])
  }

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
}
