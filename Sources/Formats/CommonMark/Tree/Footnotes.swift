import ArabicText
import CCMark

/// Footnotes: their texts at the end of the document, in the order in which it refers to them, with
/// links there and back.
///
/// A note to which nothing refers stands after the others, so that no text is lost.
struct Footnotes {
  private let document: Tree.Node
  /// The place of each label among the notes, as libcmark compares labels of links.
  private var places: [String: Int] = [:]
  /// The entries of lists as which the notes were written.
  private var entries: [Int: Tree.Node] = [:]
  /// The notes in the order of the first references to them, and how many references each has.
  private var order: [Int] = []
  private var references: [Int: Int] = [:]
  private var numbers: [Int: Int] = [:]

  /// Collects the notes that have `labels`; see `SourceRewriting.notes`.
  static func apply(_ labels: [String], to document: Tree.Node, words: Rendition.Words) {
    guard !labels.isEmpty else { return }
    var notes = Footnotes(document: document)
    notes.collect()
    for (place, label) in labels.enumerated() where notes.entries[place] != nil {
      let key = key(label)
      if notes.places[key] == nil { notes.places[key] = place }
    }
    notes.refer()
    notes.write(words)
  }

  private init(document: Tree.Node) { self.document = document }

  private static func key(_ label: String) -> String { folded(label.lowercased(), for: .display) }
}

extension Footnotes {
  /// Finds the entries, and takes the number of its note out of each.
  private mutating func collect() {
    for item in Tree.nodes(in: document, CMARK_NODE_ITEM) {
      guard let paragraph = cmark_node_first_child(item),
        let text = cmark_node_first_child(paragraph)
      else { continue }
      let scalars = Tree.literal(of: text).unicodeScalars
      guard scalars.first == StandIn.note else { continue }
      let digits = scalars.dropFirst().prefix { $0 != StandIn.note }
      guard let place = Int(String(String.UnicodeScalarView(digits))) else { continue }
      entries[place] = item
      let rest = scalars.dropFirst(digits.count + 2)
      cmark_node_set_literal(text, String(String.UnicodeScalarView(rest)))
      guard rest.isEmpty else { continue }
      if let next = cmark_node_next(text), cmark_node_get_type(next) == CMARK_NODE_SOFTBREAK {
        Tree.remove(next)
      }
      Tree.remove(text)
      if cmark_node_first_child(paragraph) == nil { Tree.remove(paragraph) }
    }
  }

  /// Makes links of the references.
  private mutating func refer() {
    for text in Tree.nodes(in: document, CMARK_NODE_TEXT) {
      let literal = Tree.literal(of: text)
      guard literal.utf8.contains(UInt8(ascii: "^")), !Tree.isIn(CMARK_NODE_LINK, text) else {
        continue
      }
      let pieces = pieces(of: Array(literal.utf8))
      if pieces.count > 1 { Tree.replace(text, by: pieces) }
    }
  }

  private mutating func pieces(of text: [UInt8]) -> [Tree.Node?] {
    var pieces: [Tree.Node?] = []
    var copied = 0
    var index = 0
    while let start = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = start + 1
      guard index < text.count, text[index] == UInt8(ascii: "^"),
        let end = text[index...].firstIndex(where: {
          $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[") || $0 <= 0x20
        }), text[end] == UInt8(ascii: "]"),
        let place = places[Self.key(String(decoding: text[(start + 2)..<end], as: UTF8.self))]
      else { continue }
      if copied < start {
        pieces.append(Tree.text(String(decoding: text[copied..<start], as: UTF8.self)))
      }
      pieces.append(reference(to: place))
      index = end + 1
      copied = index
    }
    if copied < text.count {
      pieces.append(Tree.text(String(decoding: text[copied...], as: UTF8.self)))
    }
    return copied == 0 ? [] : pieces + (pieces.count == 1 ? [Tree.text("")] : [])
  }

  private mutating func reference(to place: Int) -> Tree.Node? {
    if numbers[place] == nil {
      order.append(place)
      numbers[place] = order.count
    }
    let number = numbers[place] ?? 0
    references[place, default: 0] += 1
    return Tree.custom(
      CMARK_NODE_CUSTOM_INLINE,
      "<sup class=\"note\"><a id=\"\(Self.origin(number, references[place] ?? 1))\" "
        + "href=\"#fn-\(number)\">\(number)</a></sup>")
  }

  /// The identifier of a reference: the note's, the number of the reference from the second on.
  private static func origin(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "fnref-\(number)" : "fnref-\(number)-\(reference)"
  }

  private func write(_ words: Rendition.Words) {
    let places = order + entries.keys.sorted().filter { numbers[$0] == nil }
    guard !places.isEmpty,
      let section = Tree.custom(
        CMARK_NODE_CUSTOM_BLOCK,
        "<section class=\"notes\" aria-label=\"\(HTMLEscape.attribute(words.notes))\">\n<ol>",
        "</ol>\n</section>")
    else { return }
    for (index, place) in places.enumerated() {
      guard let item = entries[place],
        let note = Tree.custom(
          CMARK_NODE_CUSTOM_BLOCK, "<li id=\"fn-\(index + 1)\">", "</li>")
      else { continue }
      Tree.move(childrenOf: item, to: note)
      link(note, back: index + 1, references[place] ?? 0, words)
      cmark_node_append_child(section, note)
      let list = cmark_node_parent(item)
      Tree.remove(item)
      if let list, cmark_node_first_child(list) == nil { Tree.remove(list) }
    }
    cmark_node_append_child(document, section)
  }

  /// Puts the links back to the text at the end of a note.
  private func link(_ note: Tree.Node, back number: Int, _ count: Int, _ words: Rendition.Words) {
    guard count > 0 else { return }
    let links = (1...count).map { reference in
      let label = HTMLEscape.attribute(
        count == 1 ? "\(words.back) \(number)" : "\(words.back) \(number)-\(reference)")
      return " <a class=\"back\" href=\"#\(Self.origin(number, reference))\" "
        + "aria-label=\"\(label)\">↑</a>"
    }
    let html = links.joined()
    if let last = cmark_node_last_child(note), cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH,
      let inline = Tree.custom(CMARK_NODE_CUSTOM_INLINE, html)
    {
      cmark_node_append_child(last, inline)
    } else if let block = Tree.custom(CMARK_NODE_CUSTOM_BLOCK, "<p>\(html)</p>") {
      cmark_node_append_child(note, block)
    }
  }
}
