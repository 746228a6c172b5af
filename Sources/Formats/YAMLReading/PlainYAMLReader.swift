/// Goes through plain YAML line by line; what gives `nil` has met something that is not plain.
struct PlainYAMLReader {
  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The line that is read, 1-based, and where it begins.
  private var line = 1
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The mapping that the text is.
  mutating func mapping() -> YAMLNode? {
    var members: [YAMLNode.Member] = []
    members.reserveCapacity(8)
    while start < bytes.count {
      let line = currentLine
      if Self.isBlankOrComment(line) {
        advance(over: line)
        continue
      }
      guard members.count < Self.mostMembers, let member = member(in: line),
        !members.contains(where: { $0.key.text == member.key.text })
      else { return nil }
      members.append(member)
    }
    guard let first = members.first?.key else { return nil }
    return YAMLNode(content: .mapping(members), line: first.line, column: first.column)
  }
}

extension PlainYAMLReader {
  private static func isBlankOrComment(_ line: Bytes) -> Bool {
    line.first == UInt8(ascii: "#") || line.allSatisfy { $0 == 0x20 }
  }

  private var currentLine: Bytes {
    let start = min(start, bytes.endIndex)
    return bytes[start..<(bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex)]
  }

  private mutating func advance(over line: Bytes) {
    start = line.endIndex + 1
    self.line += 1
  }

  /// The key and the value that begin in a line; the lines of the value are passed.
  private mutating func member(in line: Bytes) -> YAMLNode.Member? {
    guard let colon = line.firstIndex(where: { !Self.isNamePart($0) }), colon > start,
      colon - start <= Self.longestKey, bytes[colon] == UInt8(ascii: ":"),
      Self.isLetter(bytes[start])
    else { return nil }
    let key = scalar(line[..<colon], isBare: true)
    let rest = line[(colon + 1)...]
    guard rest.first.map({ $0 == 0x20 }) ?? true else { return nil }
    let value = Self.trimmed(rest)
    if value.isEmpty {
      advance(over: line)
      return list(after: colon).map { YAMLNode.Member(key: key, value: $0) }
    }
    let node = value.first == UInt8(ascii: "[") ? flowList(value) : item(value)
    guard let node else { return nil }
    advance(over: line)
    // An indented line would go on with the value.
    let next = currentLine
    guard next.first != 0x20 || Self.isBlankOrComment(next) else { return nil }
    return YAMLNode.Member(key: key, value: node)
  }

  /// The list whose entries stand below a key, each after a hyphen; nothing where there is none.
  private mutating func list(after colon: Int) -> YAMLNode? {
    let nothing = node(.scalar("", isBare: true), line: line - 1, at: colon + 1)
    var items: [YAMLNode] = []
    var first: (hyphen: Int, line: Int)?
    var indentation: Int?
    while start < bytes.count {
      let line = currentLine
      let hyphen = line.firstIndex { $0 != 0x20 } ?? line.endIndex
      if hyphen == line.endIndex {
        advance(over: line)
        continue
      }
      guard bytes[hyphen] == UInt8(ascii: "-") else {
        guard hyphen == start else { return nil }
        break
      }
      let rest = line[(hyphen + 1)...]
      let value = Self.trimmed(rest)
      guard rest.first == 0x20, hyphen - start == indentation ?? hyphen - start,
        let item = item(value)
      else { return nil }
      indentation = hyphen - start
      first = first ?? (hyphen, self.line)
      items.append(item)
      advance(over: line)
    }
    guard let first else { return nothing }
    return node(.sequence(items), line: first.line, at: first.hyphen)
  }

  /// The list `[a, b]`.
  private func flowList(_ value: Bytes) -> YAMLNode? {
    guard value.count >= 2, value.last == UInt8(ascii: "]") else { return nil }
    let content = value[(value.startIndex + 1)..<(value.endIndex - 1)]
    var items: [YAMLNode] = []
    items.reserveCapacity(8)
    if !Self.trimmed(content).isEmpty {
      for part in content.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
        guard let item = item(Self.trimmed(part)), !part.contains(where: Self.isFlowMark) else {
          return nil
        }
        items.append(item)
      }
    }
    return node(.sequence(items), line: line, at: value.startIndex)
  }

  /// A text of one line without white space round it.
  private func item(_ value: Bytes) -> YAMLNode? {
    guard let first = value.first else { return nil }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let content = value.dropFirst().dropLast()
      guard value.count >= 2, value.last == first,
        !content.contains(where: { $0 == first || $0 == UInt8(ascii: "\\") })
      else { return nil }
      return node(
        .scalar(String(decoding: content, as: UTF8.self), isBare: false), line: line,
        at: value.startIndex)
    }
    guard !Self.isIndicator(first), value.last != UInt8(ascii: ":") else { return nil }
    for index in (value.startIndex + 1)..<value.endIndex {
      let isMark =
        bytes[index] == 0x20 && bytes[index - 1] == UInt8(ascii: ":")
        || bytes[index] == UInt8(ascii: "#") && bytes[index - 1] == 0x20
      if isMark { return nil }
    }
    return scalar(value, isBare: true)
  }
}

extension PlainYAMLReader {
  /// The longest key that is taken; libyaml's limit is 1024.
  private static let longestKey = 128
  /// How many keys are compared with each other; no front matter has as many.
  private static let mostMembers = 100

  private func scalar(_ text: Bytes, isBare: Bool) -> YAMLNode {
    node(
      .scalar(String(decoding: text, as: UTF8.self), isBare: isBare), line: line,
      at: text.startIndex)
  }

  private func node(_ content: YAMLNode.Content, line: Int, at index: Int) -> YAMLNode {
    YAMLNode(content: content, line: line, column: column(of: index))
  }

  /// The column of a byte, 1-based, in Unicode scalars.
  private func column(of index: Int) -> Int {
    let lineStart = bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[lineStart..<index].count { $0 & 0xC0 != 0x80 } + 1
  }

  private static func trimmed(_ bytes: Bytes) -> Bytes {
    var bytes = bytes.drop { $0 == 0x20 }
    while bytes.last == 0x20 { bytes = bytes.dropLast() }
    return bytes
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  /// Whether a byte that opens a text may mean something to YAML.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    // ! to -, < to @ and { to }.
    case 0x21...0x2D, 0x3C...0x40, 0x7B...0x7D, UInt8(ascii: ":"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// Whether a byte may mean something to YAML inside a list in brackets.
  private static func isFlowMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "&"),
      UInt8(ascii: "*"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}
