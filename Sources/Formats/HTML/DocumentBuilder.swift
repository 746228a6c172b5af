import ArabicText
import CGumbo

/// Copies the tree of the C library into values; none of its pointers outlives ``parse(_:)``.
struct DocumentBuilder {
  private(set) var nodes: [HTMLDocument.Node] = []
  private(set) var attributes: [HTMLDocument.Attribute] = []
  private(set) var comments: [HTMLDocument.Comment] = []
  private(set) var changes: [CleaningChange: Int] = [:]
  private(set) var overrideLines: [Int] = []
  /// The elements whose subtree is being copied, outermost first.
  private var open: [Int] = []
  private let scripting: Bool
  /// Whether elements `noscript` have another name in the source that the parser sees.
  private var hasFallbacks = false
  /// How many lines of the page stand before the source that is being parsed, within such an element.
  private var linesBefore: Int?

  init(scripting: Bool) { self.scripting = scripting }

  mutating func parse(_ html: String) {
    var bytes = NestingLimit.limited(Array(html.utf8))
    hasFallbacks = scripting && ScriptFallback.rename(in: &bytes)
    // The tree of the library points into the buffer, so the buffer must outlive the tree.
    bytes.withUnsafeMutableBytes { buffer in
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let output = warraq_gumbo_parse(start, buffer.count) else { return }
      defer { warraq_gumbo_free(output) }
      guard let root = output.pointee.root, let document = output.pointee.document else { return }
      // Comments may stand before the root and after it.
      for child in Self.children(UnsafePointer(document).pointee.v.document.children) {
        child == UnsafePointer(root) ? copy(child) : addComment(child)
      }
    }
  }
}

extension DocumentBuilder {
  private typealias Pointer = UnsafePointer<GumboNode>

  /// Copies a subtree without recursion.
  private mutating func copy(_ root: Pointer) {
    // `nil` ends the innermost open element.
    var waiting: [Pointer?] = [root]
    while let next = waiting.popLast() {
      if let node = next {
        guard add(node) else { continue }
        waiting.append(nil)
        if linesBefore == nil, isFallback(node.pointee.v.element) {
          copyFallback(node.pointee.v.element)
          continue
        }
        for child in Self.children(node.pointee.v.element.children).reversed() {
          waiting.append(child)
        }
      } else if let element = open.popLast() {
        nodes[element].end = nodes.count
      }
    }
  }

  /// Copies, as elements, what the parser took for the text of a fallback.
  private mutating func copyFallback(_ element: GumboElement) {
    for child in Self.children(element.children) {
      let text = child.pointee.v.text
      guard let output = warraq_gumbo_parse_fragment(text.text) else { continue }
      defer { warraq_gumbo_free(output) }
      guard let root = output.pointee.root else { continue }
      linesBefore = max(0, Int(text.start_pos.line) - 1)
      defer { linesBefore = nil }
      for part in Self.children(root.pointee.v.element.children) { copy(part) }
    }
  }

  /// The line of a place in the page, 1-based; 0 where it has none.
  private func line(of place: GumboSourcePosition) -> Int {
    place.line > 0 ? Int(place.line) + (linesBefore ?? 0) : 0
  }

  /// Adds a node and returns whether it is an element.
  private mutating func add(_ node: Pointer) -> Bool {
    let parent = open.last ?? -1
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      let element = node.pointee.v.element
      let line = line(of: element.start_pos)
      let first = attributes.count
      copyAttributes(of: element, line: line)
      open.append(nodes.count)
      nodes.append(
        HTMLDocument.Node(
          content: .element(tag(of: element)), parent: parent, end: nodes.count + 1,
          line: line > 0 ? line : parent < 0 ? 1 : nodes[parent].line,
          attributes: first..<attributes.count))
      return true
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
      let text = node.pointee.v.text
      let line = max(1, line(of: text.start_pos))
      nodes.append(
        HTMLDocument.Node(
          content: .text(cleaned(text.text, line: line)), parent: parent, end: nodes.count + 1,
          line: line, attributes: 0..<0))
      return false
    default:
      addComment(node)
      return false
    }
  }

  private mutating func addComment(_ node: Pointer) {
    guard node.pointee.type == GUMBO_NODE_COMMENT else { return }
    let text = node.pointee.v.text
    comments.append(
      HTMLDocument.Comment(
        text: TextCleaning.clean(string(text.text)).text,
        line: max(1, line(of: text.start_pos))))
  }

  private mutating func copyAttributes(of element: GumboElement, line: Int) {
    for index in 0..<Int(element.attributes.length) {
      guard let item = element.attributes.data[index] else { continue }
      let attribute = item.assumingMemoryBound(to: GumboAttribute.self).pointee
      attributes.append(
        HTMLDocument.Attribute(
          name: String(cString: attribute.name), value: cleaned(attribute.value, line: line)))
    }
  }

  /// A text of the tree, cleaned: its character references can stand for anything.
  private mutating func cleaned(_ text: UnsafePointer<CChar>, line: Int) -> String {
    let cleaned = TextCleaning.clean(string(text))
    guard !cleaned.changes.isEmpty else { return cleaned.text }
    changes.merge(cleaned.changes, uniquingKeysWith: +)
    if cleaned.concerns[.override] != nil { overrideLines.append(max(1, line)) }
    return cleaned.text
  }

  /// A text of the tree as the page has it.
  private func string(_ text: UnsafePointer<CChar>) -> String {
    let string = String(cString: text)
    return hasFallbacks && warraq_contains(text, ScriptFallback.otherName)
      ? ScriptFallback.restored(string) : string
  }

  private static func children(_ nodes: GumboVector) -> [Pointer] {
    (0..<Int(nodes.length)).compactMap { index in
      nodes.data[index].map { Pointer($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  /// Whether an element is `noscript` under its other name.
  private func isFallback(_ element: GumboElement) -> Bool {
    hasFallbacks && element.tag == GUMBO_TAG_NOFRAMES
      && element.tag_namespace == GUMBO_NAMESPACE_HTML
      && warraq_begins(element.original_tag, "<" + ScriptFallback.otherName)
  }

  private func tag(of element: GumboElement) -> HTMLTag {
    if isFallback(element) { return .noscript }
    // With scripts it would be a fallback if it had an end.
    if scripting, element.tag == GUMBO_TAG_NOSCRIPT { return .other }
    return Self.tag(of: element)
  }

  private static func tag(of element: GumboElement) -> HTMLTag {
    let tag = Int(element.tag.rawValue)
    guard element.tag != GUMBO_TAG_UNKNOWN, tags.indices.contains(tag) else {
      return element.tag_namespace == GUMBO_NAMESPACE_HTML ? unknown(element) : .other
    }
    let isRoot = tags[tag] == .svg || tags[tag] == .math
    return element.tag_namespace == GUMBO_NAMESPACE_HTML || isRoot ? tags[tag] : .other
  }

  /// An element of no standard that is known yet, by the name in its tag.
  private static func unknown(_ element: GumboElement) -> HTMLTag {
    var name = element.original_tag
    gumbo_tag_from_original_text(&name)
    guard let start = name.data, name.length <= longestName else { return .other }
    let bytes = (0..<name.length).map { UInt8(bitPattern: start[$0]) | 0x20 }
    return HTMLTag(rawValue: String(decoding: bytes, as: UTF8.self)) ?? .other
  }

  private static let longestName = 20

  /// The elements by the numbers of the library.
  private static let tags = (0..<GUMBO_TAG_LAST.rawValue).map { number in
    gumbo_normalized_tagname(GumboTag(number)).flatMap { HTMLTag(rawValue: String(cString: $0)) }
      ?? .other
  }
}
