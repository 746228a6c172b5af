import Diagnostics

/// Lines above a text in which other generators keep what Warraq reads in front matter: Pelican's
/// `Title: …` and `Status: draft`, Nikola's `.. status: draft`, `:status: draft`, Hexo's lines above one
/// fence, all of these in a comment.
struct HeaderLines {
  /// A name with its value.
  struct Member: Sendable {
    let name: Located<String>
    let value: String
  }

  /// All that the head seems to say, some of which may be text.
  private(set) var members: [Member] = []
  /// The members that are metadata beyond doubt, and stand above the text.
  private(set) var head: [Member] = []
  /// The text below the head.
  private(set) var body: String
  /// How many lines stand before `body`.
  private(set) var lineOffset = 0

  /// Looks at the head of a text.
  ///
  /// It is metadata if its lines have names of keys, the headline's or the
  /// date's among them, and in Markdown if they have at least one such name and no other.
  init(_ text: String, file: String, isMarkdown: Bool) {
    body = text
    var lines = HeadLines(text)
    var end: HeadLines?
    while lines.number < Self.mostLines, !lines.isAtEnd {
      let line = lines.peek()
      if isMarkdownHeading(line) { break }
      if Self.isBesides(line) {
        lines.next()
        if Self.goesOn(line) {
          goOn(line, inHead: end == nil)
        } else if end == nil, !members.isEmpty {
          end = lines
        }
        continue
      }
      guard let (name, value) = Self.member(line) else { break }
      let place = SourceLocation(file: file, line: lines.number + 1)
      let member = Member(name: Located(name, at: place), value: value)
      members.append(member)
      if end == nil { head.append(member) }
      lines.next()
    }
    let bounds = end ?? (lines.isAtEnd ? lines : nil)
    guard let bounds, isMetadata(text, isMarkdown) else {
      head = []
      return
    }
    var rest = bounds
    // The fence under the lines, or the end of the comment that they are in.
    while !rest.isAtEnd, HeadLines.isBlank(rest.peek()) || Self.isClosing(rest.peek()) {
      rest.next()
    }
    let last = Self.isClosing(bounds.peek()) ? rest : bounds
    body = String(Substring(text.utf8[last.position...]))
    lineOffset = last.number
  }
}

extension HeaderLines {
  /// A head of more lines is none.
  private static let mostLines = 60

  /// Adds a line that goes on with the value above, or is an entry of its list.
  private mutating func goOn(_ line: Substring.UTF8View, inHead: Bool) {
    guard let last = members.popLast() else { return }
    let isEntry = line.first(where: { $0 != 0x20 && $0 != 0x09 }) == UInt8(ascii: "-")
    let text = String(Substring(line)).trimming { " \t\r-\"'".utf8.contains($0) }
    let joined = last.value.isEmpty ? text : "\(last.value)\(isEntry ? "," : "") \(text)"
    let member = Member(name: last.name, value: joined)
    members.append(member)
    if inHead, !head.isEmpty { head[head.count - 1] = member }
  }

  private func isMetadata(_ text: String, _ isMarkdown: Bool) -> Bool {
    let known = head.filter { FieldsReader.knows($0.name.value) }
    let hasMain = known.contains { ["title", "date"].contains($0.name.value.lowercased()) }
    let first = text.utf8.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
    let isMarked = first.map { ".:<".utf8.contains($0) } == true && !known.isEmpty
    if isMarked { return known.count == head.count || hasMain }
    guard hasMain else { return isMarkdown && known.count > 1 && known.count == head.count }
    return known.count > 1 || isMarkdown && known.count == head.count
  }

  private func isMarkdownHeading(_ line: Substring.UTF8View) -> Bool {
    line.first == UInt8(ascii: "#")
      && line.dropFirst().first.map { $0 == 0x20 || $0 == 0x23 } == true
      && Self.member(line) == nil
  }

  /// Whether a line is blank, a fence or the sign of a comment, or goes on with the value above.
  private static func isBesides(_ line: Substring.UTF8View) -> Bool {
    switch line.first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "-"): true
    default: !line.contains(where: isWordByte)
    }
  }

  /// Whether a line goes on with the value above.
  private static func goesOn(_ line: Substring.UTF8View) -> Bool {
    (line.first == 0x20 || line.first == 0x09 || line.starts(with: "- ".utf8))
      && line.contains(where: isWordByte)
  }

  /// Whether a line ends what the lines above it are in.
  private static func isClosing(_ line: Substring.UTF8View) -> Bool {
    !HeadLines.isBlank(line) && line.allSatisfy { "-> \t\r+".utf8.contains($0) }
  }

  /// The name and the value in a line such as `.. status: draft`; `nil` where it is another line.
  private static func member(_ line: Substring.UTF8View) -> (name: String, value: String)? {
    let start = line.drop { !isWordByte($0) }
    guard line[..<start.startIndex].allSatisfy({ " \t.:#\"'-<!*+@".utf8.contains($0) }) else {
      return nil
    }
    let name = start.prefix { isWordByte($0) && $0 < 0x80 || $0 == UInt8(ascii: "-") }
    let end = start[name.endIndex...].drop { " \t\"'*".utf8.contains($0) }
    guard !name.isEmpty, name.count <= 40, let sign = end.first, ":=".utf8.contains(sign) else {
      return nil
    }
    var content = end.dropFirst()
    while content.last.map({ $0 == 0x20 || $0 == 0x0D }) == true { content = content.dropLast() }
    if content.suffix(3).elementsEqual("-->".utf8) { content = content.dropLast(3) }
    let value = String(Substring(content))
    return (String(Substring(name)), value.trimming { " \t\r\"',*".utf8.contains($0) })
  }

  /// Letters, digits, `_` and whatever is not ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...: true
    default: false
    }
  }
}

extension String {
  /// The text without the bytes at both ends for which `isLeftOut` holds, which are ASCII.
  fileprivate func trimming(_ isLeftOut: (UInt8) -> Bool) -> String {
    let start = utf8.drop(while: isLeftOut)
    guard let last = start.lastIndex(where: { !isLeftOut($0) }) else { return "" }
    return String(self[start.startIndex...last])
  }
}
