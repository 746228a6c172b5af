import ArabicText

/// The lines at the head of a file, taken off one by one.
struct HeadLines {
  private let text: String
  /// Where the next line begins.
  private(set) var position: String.Index
  /// How many lines were taken off.
  private(set) var number = 0

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  var isAtEnd: Bool { position >= text.endIndex }

  /// The next line without its line feed.
  func peek() -> Substring.UTF8View {
    let rest = text.utf8[position...]
    // Memory is searched faster than a text.
    let length = rest.withContiguousStorageIfAvailable { ByteSearch.first(Self.lineFeed, in: $0) }
    guard let length else { return rest.prefix { $0 != Self.lineFeed } }
    return length.map { rest.prefix($0) } ?? rest
  }

  /// Takes the next line off.
  @discardableResult mutating func next() -> Substring.UTF8View {
    let line = peek()
    position = text.utf8[line.endIndex...].dropFirst().startIndex
    number += 1
    return line
  }

  /// Passes over blank lines and comments (`<!-- … -->`, `# …`) where a fence comes after them; returns
  /// whether there were any.
  mutating func skipLead() -> Bool {
    var lines = self
    while !lines.isAtEnd, lines.number < Self.longestLead {
      let line = lines.peek()
      if Self.isBlank(line) || line.first == UInt8(ascii: "#") || line.starts(with: "%YAML".utf8) {
        lines.next()
      } else if line.starts(with: "<!--".utf8) {
        while !lines.isAtEnd, !Self.endsComment(lines.next()) {}
      } else {
        break
      }
    }
    let first = lines.peek().first { $0 != 0x20 }
    guard lines.number > 0, first.map({ "-+;{".utf8.contains($0) }) == true else { return false }
    self = lines
    return true
  }

  /// Takes lines off up to one of some closing fences and with it; returns where the text before it ends,
  /// without its line feed.
  mutating func skip(to fences: [String], indented: Bool) -> String.Index? {
    var lines = self
    let start = lines.position
    while true {
      lines.skipText()
      guard !lines.isAtEnd else { return nil }
      let before = lines.position
      let line = lines.next()
      guard fences.contains(where: { Self.isFence(line, $0, indented: indented) })
      else { continue }
      self = lines
      return before > start ? text.utf8.index(before: before) : before
    }
  }

  /// Passes over lines that begin like no fence, as nearly all do, without making a text of each.
  private mutating func skipText() {
    _ = text.utf8[position...].withContiguousStorageIfAvailable { utf8 in
      var start = 0
      while start < utf8.count, utf8[start] >= 0x30, utf8[start] != UInt8(ascii: ";") {
        start = ByteSearch.first(Self.lineFeed, in: utf8, from: start).map { $0 + 1 } ?? utf8.count
        number += 1
      }
      position = text.utf8.index(position, offsetBy: start)
    }
  }

  /// Takes off an object in JSON and the rest of its last line, which is blank; returns where it ends.
  mutating func skipObject() -> String.Index? {
    var (depth, isInText, isEscaped) = (0, false, false)
    for index in text.utf8[position...].indices {
      let byte = text.utf8[index]
      if isInText {
        if byte == UInt8(ascii: "\""), !isEscaped { isInText = false }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: continue
      }
      guard depth == 0 else { continue }
      let end = text.utf8.index(after: index)
      while position < end { next() }
      return end
    }
    return nil
  }

  /// Whether a line is a fence, with nothing but white space after it and, if `indented`, some spaces
  /// before it.
  static func isFence(_ line: Substring.UTF8View, _ fence: String, indented: Bool) -> Bool {
    let line = indented ? line.drop { $0 == 0x20 } : line
    return line.starts(with: fence.utf8) && isBlank(line.dropFirst(fence.utf8.count))
  }

  static func isBlank(_ line: Substring.UTF8View) -> Bool {
    line.allSatisfy { $0 == 32 || $0 == 9 || $0 == 13 }
  }

  private static let longestLead = 60
  private static let lineFeed = UInt8(ascii: "\n")

  private static func endsComment(_ line: Substring.UTF8View) -> Bool {
    var rest = line
    while let hyphen = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[hyphen...]
      if rest.starts(with: "-->".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
