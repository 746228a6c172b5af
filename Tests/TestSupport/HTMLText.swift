/// What a reader sees of HTML that is well formed, as ours and libcmark's is.
package struct HTMLText: Sendable {
  /// A heading, a paragraph or an entry of a list.
  package struct Block: Sendable, Hashable {
    /// The name of its element.
    package let element: String
    /// Its text without tags, references resolved; white space is kept.
    package var text: String
  }

  /// The blocks, in order.
  package private(set) var blocks: [Block] = []
  /// The names of all elements.
  package private(set) var elements: Set<String> = []
  /// What stands outside of blocks and is not white space.
  package private(set) var loose = ""

  /// Reads the HTML.
  package init(_ html: String) {
    var rest = html.unicodeScalars[...]
    var isOpen = false
    while let start = rest.firstIndex(of: "<") {
      add(Self.resolved(rest[..<start]), isOpen)
      rest = rest[rest.index(after: start)...]
      let tag = rest.prefix { $0 != ">" }
      rest = rest[tag.endIndex...].dropFirst()
      let isEnd = tag.first == "/"
      let name = String(
        tag.drop { $0 == "/" }.prefix { $0.properties.isAlphabetic || "0"..."9" ~= $0 })
      elements.insert(name)
      guard Self.blockNames.contains(name) else { continue }
      if !isEnd { blocks.append(Block(element: name, text: "")) }
      isOpen = !isEnd
    }
    add(Self.resolved(rest), isOpen)
  }
}

extension HTMLText {
  private static let blockNames: Set = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre"]
  private static let references = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private mutating func add(_ text: String, _ isOpen: Bool) {
    if isOpen {
      blocks[blocks.count - 1].text += text
    } else {
      loose += text.filter { !$0.isWhitespace }
    }
  }

  private static func resolved(_ text: Substring.UnicodeScalarView) -> String {
    var resolved = String.UnicodeScalarView()
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      resolved.append(contentsOf: rest[..<start])
      let name = rest[rest.index(after: start)...].prefix { $0 != ";" }
      guard let character = references[String(name)] else { return "unknown reference &\(name)" }
      resolved.append(contentsOf: character.unicodeScalars)
      rest = rest[name.endIndex...].dropFirst()
    }
    resolved.append(contentsOf: rest)
    return String(resolved)
  }
}
