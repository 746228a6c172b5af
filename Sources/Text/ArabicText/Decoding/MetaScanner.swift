/// Goes through the tags at the head of an HTML page, byte by byte, for what its `meta` elements say.
struct MetaScanner {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The charset that the next `meta` element names, if any does.
  mutating func charset() -> Charset? {
    while let open = bytes.firstIndex(of: UInt8(ascii: "<")) {
      bytes = bytes[open...]
      if skipComment() { continue }
      let isMeta =
        begins(with: "<meta")
        && bytes.dropFirst(5).first.map { Self.isSpace($0) || $0 == UInt8(ascii: "/") } == true
      bytes = bytes.dropFirst(isMeta ? 5 : 1)
      guard isMeta || bytes.first.map(Self.isTagStart) == true else { continue }
      if !isMeta { bytes = bytes.drop { !Self.isSpace($0) && $0 != UInt8(ascii: ">") } }
      let found = attributes()
      if isMeta, let charset = Self.charset(of: found) { return charset }
    }
    return nil
  }
}

extension MetaScanner {
  private typealias Attributes = [(name: String, value: String)]

  private static func charset(of attributes: Attributes) -> Charset? {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if let label = value("charset") { return DeclaredCharset.named(label) }
    guard value("http-equiv")?.lowercased() == "content-type" else { return nil }
    return value("content").flatMap(label(in:)).flatMap(DeclaredCharset.named)
  }

  /// What follows `charset=` in a media type: `text/html; charset=windows-1256`.
  private static func label(in type: String) -> String? {
    let bytes = Array(type.lowercased().utf8)
    let key = Array("charset".utf8)
    for start in bytes.indices where bytes[start...].starts(with: key) {
      let rest = bytes[(start + key.count)...].drop(while: isSpace)
      guard rest.first == UInt8(ascii: "=") else { continue }
      let value = rest.dropFirst().drop { isSpace($0) || isQuote($0) }
      let end = value.firstIndex { isSpace($0) || isQuote($0) || $0 == UInt8(ascii: ";") }
      return String(decoding: value[..<(end ?? value.endIndex)], as: UTF8.self)
    }
    return nil
  }

  /// The attributes of the tag whose name has been read, up to its end.
  private mutating func attributes() -> Attributes {
    var attributes: Attributes = []
    while true {
      bytes = bytes.drop { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
      guard let first = bytes.first, first != UInt8(ascii: ">") else { return attributes }
      let name = take { !Self.isSpace($0) && !"/>=".utf8.contains($0) }
      bytes = bytes.drop(while: Self.isSpace)
      var value = ""
      if bytes.first == UInt8(ascii: "=") {
        bytes = bytes.dropFirst().drop(while: Self.isSpace)
        value = attributeValue()
      }
      attributes.append((name.lowercased(), value))
    }
  }

  private mutating func attributeValue() -> String {
    guard let quote = bytes.first, Self.isQuote(quote) else {
      return take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
    }
    bytes = bytes.dropFirst()
    let value = take { $0 != quote }
    bytes = bytes.dropFirst()
    return value
  }

  private mutating func skipComment() -> Bool {
    guard begins(with: "<!--") else { return false }
    let end = Array("-->".utf8)
    // `<!-->` is a whole comment.
    let close = bytes.indices.dropFirst(2).first { bytes[$0...].starts(with: end) }
    bytes = close.map { bytes[($0 + end.count)...] } ?? []
    return true
  }

  private mutating func take(while isPart: (UInt8) -> Bool) -> String {
    let part = bytes.prefix(while: isPart)
    bytes = bytes[part.endIndex...]
    return String(decoding: part, as: UTF8.self)
  }

  private func begins(with text: String) -> Bool {
    let start = bytes.prefix(text.utf8.count)
    return String(decoding: start, as: UTF8.self).lowercased() == text
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    " \t\n\u{0C}\r".utf8.contains(byte)
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// Whether a byte after `<` opens or closes a tag: a letter or a solidus.
  private static func isTagStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/")
  }
}
