/// Writes the lines of a manuscript as CommonMark.
///
/// Whatever a line holds (`# `, `1. `, `---`, `[a](b)`, `<b>`, `&amp;`), the rendered page shows its
/// very characters: each that CommonMark could take for markup is escaped with a backslash
/// (CommonMark 0.30, section 2.4).
package enum MarkdownWriter {
  /// The lines as blocks set off by blank lines.
  ///
  /// Sub-headings are of level 2, questions are bold, the rest are paragraphs. The text ends with a
  /// line end unless there is no line.
  package static func markdown(of lines: [Manuscript.LabelledLine]) -> String {
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { bytes.append(newline) }
      switch line.label {
      case .subhead:
        bytes.append(contentsOf: "## ".utf8)
        escape(line.text, atLineStart: false, to: &bytes)
      case .question:
        bytes.append(contentsOf: "**".utf8)
        escape(line.text, atLineStart: false, to: &bytes)
        bytes.append(contentsOf: "**".utf8)
      default: escape(line.text, atLineStart: true, to: &bytes)
      }
      bytes.append(newline)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MarkdownWriter {
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  /// Appends one line of text so that CommonMark shows it as it is.
  private static func escape(_ text: String, atLineStart: Bool, to bytes: inout [UInt8]) {
    let utf8 = text.utf8
    var index = utf8.startIndex
    if atLineStart { index = escapeBlockStart(utf8, to: &bytes) }
    while index < utf8.endIndex {
      let byte = utf8[index]
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
        // At the end of a heading it would close it.
        UInt8(ascii: "#"):
        bytes.append(backslash)
        bytes.append(byte)
      case 0: bytes.append(contentsOf: "\u{FFFD}".utf8)
      case newline, UInt8(ascii: "\r"): bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
      index = utf8.index(after: index)
    }
  }

  /// Escapes what would open a block at the start of a line, and says where the rest begins:
  /// `>` `+` `-` `=` `~`, and the mark after a number, `1.` and `1)`; and a byte order mark (U+FEFF)
  /// at the start of the document, which readers take away.
  private static func escapeBlockStart(
    _ text: String.UTF8View, to bytes: inout [UInt8]
  ) -> String.UTF8View.Index {
    guard let first = text.first else { return text.startIndex }
    if bytes.isEmpty, text.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.append(contentsOf: "&#xFEFF;".utf8)
      return text.index(text.startIndex, offsetBy: 3)
    }
    if ">+-=~".utf8.contains(first) {
      bytes.append(backslash)
      bytes.append(first)
      return text.index(after: text.startIndex)
    }
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty, digits.endIndex < text.endIndex else { return text.startIndex }
    let mark = text[digits.endIndex]
    guard mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else { return text.startIndex }
    bytes.append(contentsOf: digits)
    bytes.append(backslash)
    bytes.append(mark)
    return text.index(after: digits.endIndex)
  }
}
