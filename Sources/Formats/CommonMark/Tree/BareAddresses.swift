import CCMark

/// Addresses without brackets become links (GFM 0.29, section 6.9).
///
/// They end before quotation marks and Arabic marks of punctuation too, which no address has
/// unescaped.
struct BareAddresses {
  private let text: [UInt8]

  /// What is read of the name of a host or a mailbox.
  private static let longestName = 1_000

  static func apply(to document: Tree.Node) {
    for node in Tree.nodes(in: document, CMARK_NODE_TEXT) {
      let literal = Tree.literal(of: node)
      guard literal.utf8.contains(where: { ":@w".utf8.contains($0) }),
        !Tree.isIn(CMARK_NODE_LINK, node), !Tree.isIn(CMARK_NODE_IMAGE, node)
      else { continue }
      let pieces = BareAddresses(text: Array(literal.utf8)).pieces()
      if !pieces.isEmpty { Tree.replace(node, by: pieces) }
    }
  }

  /// The texts and links of which a text consists; none where it holds no address.
  private func pieces() -> [Tree.Node?] {
    var pieces: [Tree.Node?] = []
    var (copied, index) = (0, 0)
    while index < text.count {
      guard let (start, end, scheme) = address(at: index, notBefore: copied) else {
        index += 1
        continue
      }
      if copied < start { pieces.append(Tree.text(string(copied..<start))) }
      pieces.append(link(string(start..<end), scheme))
      (copied, index) = (end, end)
    }
    guard copied > 0 else { return [] }
    if copied < text.count { pieces.append(Tree.text(string(copied..<text.count))) }
    return pieces
  }

  private func link(_ text: String, _ scheme: String) -> Tree.Node? {
    guard let link = cmark_node_new(CMARK_NODE_LINK) else { return nil }
    cmark_node_set_url(link, scheme + StandIn.restored(text))
    // A tilde in an address strikes nothing.
    let words = text.unicodeScalars.map { $0 == "~" ? StandIn.escaped[0].scalar : $0 }
    if let content = Tree.text(String(String.UnicodeScalarView(words))) {
      cmark_node_append_child(link, content)
    }
    return link
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension BareAddresses {
  private typealias Address = (start: Int, end: Int, scheme: String)

  /// The address of which a mark stands at an index, not before what has been read already.
  private func address(at index: Int, notBefore first: Int) -> Address? {
    switch text[index] {
    case UInt8(ascii: ":"): page(at: index, first)
    case UInt8(ascii: "w"): host(at: index, first)
    case UInt8(ascii: "@"): mailbox(at: index, first)
    default: nil
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < text.count ? text[index] : 0x0A }

  private func page(at colon: Int, _ first: Int) -> Address? {
    guard byte(colon + 1) == UInt8(ascii: "/"), byte(colon + 2) == UInt8(ascii: "/") else {
      return nil
    }
    var start = colon
    while start > first, colon - start < 6, Self.isLetter(text[start - 1]) { start -= 1 }
    let scheme = string(start..<colon).lowercased()
    guard ["http", "https"].contains(scheme) else { return nil }
    let end = hostEnd(from: colon + 3)
    guard end > colon + 3 else { return nil }
    return (start, trimmedEnd(from: start, end), "")
  }

  private func host(at index: Int, _ first: Int) -> Address? {
    guard text[index...].starts(with: "www.".utf8) else { return nil }
    if index > 0, text[index - 1] > 0x20, !"*_~(".utf8.contains(text[index - 1]) { return nil }
    let end = hostEnd(from: index)
    guard end > index + 4 else { return nil }
    return (index, trimmedEnd(from: index, end), "http://")
  }

  private func mailbox(at index: Int, _ first: Int) -> Address? {
    var start = index
    while start > first, index - start < Self.longestName, Self.isMailboxByte(text[start - 1]) {
      start -= 1
    }
    guard start < index else { return nil }
    var (end, stops) = (index + 1, 0)
    while end < text.count, end - index < Self.longestName {
      let byte = text[end]
      if byte == UInt8(ascii: "@") { return nil }
      if byte == UInt8(ascii: "."), Self.isAlphanumeric(self.byte(end + 1)) {
        stops += 1
      } else if !Self.isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") {
        break
      }
      end += 1
    }
    guard stops > 0, Self.isLetter(text[end - 1]) else { return nil }
    return (start, end, "mailto:")
  }

  /// Where the name of a host ends; the place itself where it is none, as one with an underscore in its
  /// last two parts.
  private func hostEnd(from start: Int) -> Int {
    var (index, underscores, underscoresBefore) = (start, 0, 0)
    while index < text.count, index - start < Self.longestName {
      let byte = text[index]
      if byte == UInt8(ascii: "_") {
        underscores += 1
      } else if byte == UInt8(ascii: ".") {
        (underscoresBefore, underscores) = (underscores, 0)
      } else if isEnd(index)
        || !(Self.isAlphanumeric(byte) || byte == UInt8(ascii: "-") || byte >= 0x80)
      {
        break
      }
      index += 1
    }
    guard index > start, text[start] != UInt8(ascii: "."), underscores + underscoresBefore == 0
    else { return start }
    return index
  }

  /// Where an address ends whose host ends at an index: before a blank, without the marks of
  /// punctuation that end a sentence and the brackets that it does not open itself.
  private func trimmedEnd(from start: Int, _ host: Int) -> Int {
    var end = host
    while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<"), !isEnd(end) {
      end += 1
    }
    let address = text[start..<end]
    var opening = address.count { $0 == UInt8(ascii: "(") }
    var closing = address.count { $0 == UInt8(ascii: ")") }
    while end > start {
      let byte = text[end - 1]
      if byte == UInt8(ascii: ")") {
        guard closing > opening else { break }
        closing -= 1
      } else if byte == UInt8(ascii: ";"), let entity = entityStart(before: end - 1, start) {
        end = entity + 1
      } else if !"?!.,:*_~'\";".utf8.contains(byte) {
        if byte == UInt8(ascii: "(") { opening -= 1 }
        break
      }
      end -= 1
    }
    return end
  }

  /// Where what looks like a character reference begins that ends at an index.
  private func entityStart(before end: Int, _ start: Int) -> Int? {
    var index = end
    while index > start, end - index < 32, Self.isAlphanumeric(text[index - 1]) { index -= 1 }
    return index < end && index > start && text[index - 1] == UInt8(ascii: "&") ? index - 1 : nil
  }

  /// Whether what no address has stands at an index: a mark of Arabic punctuation, a quotation mark, a
  /// blank beyond ASCII.
  private func isEnd(_ index: Int) -> Bool {
    switch (text[index], byte(index + 1)) {
    case (0xD8, 0x8C), (0xD8, 0x9B), (0xD8, 0x9F), (0xDB, 0x94), (0xC2, 0xA0), (0xC2, 0xAB),
      (0xC2, 0xBB):
      true
    case (0xE2, 0x80): [0x9C, 0x9D, 0xA6].contains(byte(index + 2))
    case (UInt8(ascii: "\""), _), (UInt8(ascii: ">"), _): true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte)
  }

  private static func isMailboxByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || ".+-_".utf8.contains(byte)
  }
}
