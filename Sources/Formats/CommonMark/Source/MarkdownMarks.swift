/// What a document may have that CommonMark does not know, found by its bytes before anything is done
/// about it.
struct MarkdownMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// A tag, a comment or what looks like one.
  static let html = Self(rawValue: 1)
  /// A line of nothing but pipes, hyphens, colons and spaces, under the head of a table.
  static let table = Self(rawValue: 1 << 1)
  /// A tilde.
  static let strikethrough = Self(rawValue: 1 << 2)
  /// A bracket before a circumflex: `[^`.
  static let footnote = Self(rawValue: 1 << 3)
  /// The box of a task: `[ ]` or `[x]`.
  static let task = Self(rawValue: 1 << 4)
  /// What an address has: `:/`, `ww` or `@`.
  static let address = Self(rawValue: 1 << 5)
  /// What other generators replace begins so: `{{`, `{%`, `{:`, `{#` or `{.`.
  static let template = Self(rawValue: 1 << 6)
  /// A star beside what may be Arabic, with no space between.
  static let emphasis = Self(rawValue: 1 << 7)
  /// A line that is indented, a tab, or a backtick.
  static let code = Self(rawValue: 1 << 8)
  /// A link or a picture.
  static let link = Self(rawValue: 1 << 9)

  /// The marks because of which the source is prepared for libcmark.
  static let rewritten: Self = [
    .table, .strikethrough, .footnote, .task, .address, .template, .emphasis,
  ]
  /// The marks of which ``MarkdownFindings`` may tell something.
  static let telling: Self = [.html, .table, .template, .link]
}

extension MarkdownMarks {
  /// Looks for marks in a document.
  static func marks(in utf8: UnsafeBufferPointer<UInt8>) -> Self {
    var marks: Self = byte(utf8, 0) == UInt8(ascii: " ") ? .code : []
    var index = 0
    while true {
      index = WordBytes.end(of: utf8, from: index)
      guard index < utf8.count else { return marks }
      switch utf8[index] {
      case UInt8(ascii: "<"): marks.insert(.html)
      case UInt8(ascii: "~"): marks.insert(.strikethrough)
      case UInt8(ascii: "@"): marks.insert(.address)
      case UInt8(ascii: "`"), UInt8(ascii: "\t"): marks.insert(.code)
      case UInt8(ascii: "["): marks.formUnion(bracket(utf8, index))
      case UInt8(ascii: ":"):
        if byte(utf8, index + 1) == UInt8(ascii: "/") { marks.insert(.address) }
      case UInt8(ascii: "w"):
        if byte(utf8, index + 1) == UInt8(ascii: "w") { marks.insert(.address) }
      case UInt8(ascii: "{"):
        if "{%:#.".utf8.contains(byte(utf8, index + 1)) { marks.insert(.template) }
      case UInt8(ascii: "*"):
        if isBesideText(utf8, index) { marks.insert(.emphasis) }
      case UInt8(ascii: "-"): if mayRule(utf8, index) { marks.insert(.table) }
      case UInt8(ascii: "\n"):
        if byte(utf8, index + 1) == UInt8(ascii: " ") { marks.insert(.code) }
      default: break
      }
      index += 1
    }
  }

  private static func byte(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    index >= 0 && index < utf8.count ? utf8[index] : UInt8(ascii: "\n")
  }

  private static func bracket(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Self {
    switch byte(utf8, index + 1) {
    case UInt8(ascii: "^"): [.link, .footnote]
    case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
      byte(utf8, index + 2) == UInt8(ascii: "]") ? [.link, .task] : .link
    default: .link
    }
  }

  /// Whether a star stands between two characters that are not blank, one of which is beyond ASCII.
  private static func isBesideText(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let (before, after) = (byte(utf8, index - 1), byte(utf8, index + 1))
    return (before > 0x20 && after >= 0x80) || (before >= 0x80 && after > 0x20)
  }

  /// Whether a hyphen may be the first in the rule of a table: only pipes, colons, spaces and the marks
  /// of containers stand before it in its line, and a pipe or a colon beside it somewhere.
  private static func mayRule(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    var after = index
    while byte(utf8, after) == UInt8(ascii: "-") { after += 1 }
    let (before, next) = (byte(utf8, index - 1), byte(utf8, after))
    guard before != UInt8(ascii: "-") else { return false }
    return "|:".utf8.contains(before) || "|:".utf8.contains(next)
      || (next == UInt8(ascii: " ") || before == UInt8(ascii: " "))
  }
}
