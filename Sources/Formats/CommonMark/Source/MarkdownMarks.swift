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
  /// The address of a link or a picture: `](` in the text, `]:` in a definition.
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
      case UInt8(ascii: "]"):
        if "(:".utf8.contains(byte(utf8, index + 1)) { marks.insert(.link) }
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
    case UInt8(ascii: "^"): .footnote
    case UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X"):
      byte(utf8, index + 2) == UInt8(ascii: "]") ? .task : []
    default: []
    }
  }

  /// Whether a star stands between two characters that are not blank, one of which is beyond ASCII.
  private static func isBesideText(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let (before, after) = (byte(utf8, index - 1), byte(utf8, index + 1))
    return (before > 0x20 && after >= 0x80) || (before >= 0x80 && after > 0x20)
  }

  /// Whether a hyphen may be the first in the rule of a table: a colon stands beside its run, or a pipe,
  /// blanks between aside.
  private static func mayRule(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    let (hyphen, pipe) = (UInt8(ascii: "-"), UInt8(ascii: "|"))
    var (before, after) = (index - 1, index)
    guard byte(utf8, before) != hyphen else { return false }
    while byte(utf8, after) == hyphen { after += 1 }
    let colon = UInt8(ascii: ":")
    if byte(utf8, before) == colon || byte(utf8, after) == colon { return true }
    while isBlank(byte(utf8, before)) { before -= 1 }
    while isBlank(byte(utf8, after)) { after += 1 }
    return byte(utf8, before) == pipe || byte(utf8, after) == pipe
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
