import ArabicText

/// Writes the lines of a manuscript as CommonMark.
///
/// Whatever a line holds (`# `, `1. `, `---`, `[a](b)`, `<b>`, `&amp;`), the rendered page shows its
/// very characters: each that CommonMark could take for markup is escaped with a backslash
/// (CommonMark 0.30, section 2.4), and so is what only extensions would.
package enum MarkdownWriter {
  /// The lines as blocks set off by blank lines.
  ///
  /// Sub-headings are of level 2, questions are bold, captions are emphasized, and the rest are
  /// paragraphs, entries of lists and quotations as the markup of a page says. The text ends with a
  /// line end unless there is no line.
  package static func markdown(of lines: [Manuscript.LabelledLine]) -> String {
    var bytes: [UInt8] = []
    for (index, line) in lines.enumerated() {
      let goesOn = index > 0 && goesOn(line, from: lines[index - 1])
      if goesOn {
        join(line, to: &bytes)
      } else if index > 0 {
        separate(line, from: lines[index - 1], in: &bytes)
      }
      switch line.label {
      case .subhead:
        bytes.append(contentsOf: "## ".utf8)
        InlineWriter.write(line, mayEmphasize: false, atLineStart: false, to: &bytes)
      case .question:
        bytes.append(contentsOf: "**".utf8)
        InlineWriter.write(line, mayEmphasize: false, atLineStart: false, to: &bytes)
        bytes.append(contentsOf: "**".utf8)
      default:
        if !goesOn { open(line, to: &bytes) }
        InlineWriter.write(line, mayEmphasize: true, atLineStart: !goesOn, to: &bytes)
      }
      bytes.append(newline)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MarkdownWriter {
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  /// Whether a line is written as an entry of a list or as a quotation, which label and markup say.
  private static func block(of line: Manuscript.LabelledLine) -> LineMarkup.Block? {
    line.label == .paragraph ? line.markup?.block : nil
  }

  /// Whether a line is a part of the same paragraph as the one before.
  private static func goesOn(
    _ line: Manuscript.LabelledLine, from before: Manuscript.LabelledLine
  ) -> Bool {
    line.goesOn && line.label == .paragraph && before.label == .paragraph
  }

  /// Puts a space in place of the last line end; nothing before a mark that follows a word.
  private static func join(_ line: Manuscript.LabelledLine, to bytes: inout [UInt8]) {
    bytes.removeLast()
    guard let first = line.text.unicodeScalars.first, !"،؛.,:!؟)»".unicodeScalars.contains(first)
    else { return }
    bytes.append(UInt8(ascii: " "))
  }

  /// Writes what stands between two blocks: a blank line, which goes on with a quotation, and which
  /// entries of a list do without.
  private static func separate(
    _ line: Manuscript.LabelledLine, from before: Manuscript.LabelledLine, in bytes: inout [UInt8]
  ) {
    switch (block(of: before), block(of: line)) {
    case (.listItem(let last, _), .listItem(let next, isFirst: true))
    where (last == nil) == (next == nil):
      return
    case (.quote, .quote): bytes.append(UInt8(ascii: ">"))
    default: break
    }
    bytes.append(newline)
  }

  private static func open(_ line: Manuscript.LabelledLine, to bytes: inout [UInt8]) {
    switch block(of: line) {
    case .quote: bytes.append(contentsOf: "> ".utf8)
    case .listItem(let ordinal, let isFirst):
      // CommonMark reads numbers of up to nine digits, and none below 0.
      let marker = ordinal.map { "\(min(max($0, 0), 999_999_999)). " } ?? "- "
      bytes.append(
        contentsOf: isFirst ? marker.utf8 : String(repeating: " ", count: marker.utf8.count).utf8)
    default: break
    }
  }
}

extension MarkdownWriter {
  /// Appends one line of text so that CommonMark shows it as it is.
  static func escape(_ utf8: Substring.UTF8View, atLineStart: Bool, to bytes: inout [UInt8]) {
    let start = atLineStart ? escapeBlockStart(utf8, to: &bytes) : utf8.startIndex
    var rest = Substring(utf8[start...])
    rest.withUTF8 { escape($0, to: &bytes) }
  }

  /// Appends text that begins no line; most of it is copied in runs.
  private static func escape(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    func endRun(at index: Int) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[runStart..<index]))
      runStart = index
    }
    for index in 0..<utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
        UInt8(ascii: "~"),
        // At the end of a heading it would close it.
        UInt8(ascii: "#"):
        endRun(at: index)
        bytes.append(backslash)
      case UInt8(ascii: "{") where opensMark(utf8, index):
        endRun(at: index)
        bytes.append(backslash)
      case 0:
        endRun(at: index)
        bytes.append(contentsOf: "\u{FFFD}".utf8)
        runStart += 1
      case newline, UInt8(ascii: "\r"):
        endRun(at: index)
        bytes.append(UInt8(ascii: " "))
        runStart += 1
      default: break
      }
    }
    endRun(at: utf8.count)
  }

  /// Whether a brace may begin what other generators would replace.
  private static func opensMark(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index + 1 < utf8.count && "{%:#.".utf8.contains(utf8[index + 1])
  }

  /// Escapes what would open a block at the start of a line, and says where the rest begins:
  /// `>` `+` `-` `=` `~` `|`, and the mark after a number, `1.` and `1)`.
  private static func escapeBlockStart(
    _ text: Substring.UTF8View, to bytes: inout [UInt8]
  ) -> String.Index {
    guard let first = text.first else { return text.startIndex }
    if ">+-=~|".utf8.contains(first) {
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
