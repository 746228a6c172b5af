import ArabicText
import CCMark

/// The headings of a text on a page that has a headline already.
///
/// A first heading that repeats the headline is left out. If any other is of the first level, all go
/// down by one, so that the page has one heading of the first level. Each gets an identifier.
enum Headings {
  /// Prepares the headings of a tree; returns whether one was left out.
  ///
  /// `given` are the identifiers that headings give themselves.
  static func apply(
    to document: Tree.Node, headline: String, given: [Tree.Node: String],
    _ identifiers: inout Identifiers
  ) -> Bool {
    var headings = Tree.nodes(in: document, CMARK_NODE_HEADING)
    let repeated = headings.first.flatMap { first in
      first == cmark_node_first_child(document) && repeats(Tree.text(of: first), headline)
        ? first : nil
    }
    if let repeated {
      headings.removeFirst()
      Tree.remove(repeated)
    }
    let shift = headings.contains { cmark_node_get_heading_level($0) == 1 } ? 1 : 0
    for heading in headings {
      let level = min(6, Int(cmark_node_get_heading_level(heading)) + shift)
      let identifier =
        given[heading].flatMap { identifiers.claim($0) ? $0 : nil }
        ?? identifiers.heading(Tree.text(of: heading))
      let attribute = identifier.map { " id=\"\(HTMLEscape.attribute($0))\"" } ?? ""
      Tree.replace(heading, byText: "<h\(level)\(attribute)>", "</h\(level)>")
    }
    return repeated != nil
  }

  /// Whether a heading says what the headline says, however it is spelt and whatever stands between its
  /// words.
  static func repeats(_ heading: String, _ headline: String) -> Bool {
    guard !headline.isEmpty else { return false }
    func key(_ text: String) -> String {
      Slug.make(from: folded(text, for: .search), limit: 10_000)
    }
    return key(heading).utf8.elementsEqual(key(headline).utf8)
  }

  /// The identifiers that headings give themselves, which are taken out of their texts.
  static func takeIdentifiers(from document: Tree.Node) -> [Tree.Node: String] {
    var given: [Tree.Node: String] = [:]
    for heading in Tree.nodes(in: document, CMARK_NODE_HEADING) {
      given[heading] = takeIdentifier(from: heading)
    }
    return given
  }

  private static func takeIdentifier(from heading: Tree.Node) -> String? {
    guard let text = cmark_node_last_child(heading), cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return nil }
    let scalars = Tree.literal(of: text).unicodeScalars
    guard let start = scalars.firstIndex(of: StandIn.identifier) else { return nil }
    let identifier = scalars[start...].dropFirst().prefix { $0 != StandIn.identifier }
    var rest = scalars[..<start]
    while rest.last == " " { rest.removeLast() }
    cmark_node_set_literal(text, String(rest))
    return String(identifier)
  }
}
