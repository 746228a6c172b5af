import ArabicText

/// Writes the lines of a manuscript as CommonMark.
///
/// Whatever a line holds (`# `, `1. `, `---`, `[a](b)`, `<b>`, `&amp;`), the rendered page shows its
/// very characters: each that CommonMark could take for markup is escaped with a backslash
/// (CommonMark 0.30, section 2.4), and so is what only extensions would.
package enum MarkdownWriter {
  /// The lines as blocks set off by blank lines.
  ///
  /// Sub-headings are of level 2 and below, questions are bold, captions without a picture are emphasized,
  /// and the rest are paragraphs, entries of lists, quotations and tables as the markup of a page says. The text
  /// ends with a line end unless there is no line.
  package static func markdown(of lines: [Manuscript.LabelledLine]) -> String {
    markdown(of: lines, last: [])
  }

  /// The text of a manuscript with its pictures; those before a line that is no text stand before the
  /// next one that is.
  static func markdown(of manuscript: Manuscript) -> String {
    var (lines, pending): ([Manuscript.LabelledLine], [TextPicture]) = ([], [])
    for line in manuscript.lines {
      pending += line.pictures
      guard line.isText else { continue }
      lines.append(line)
      lines[lines.count - 1].pictures = pending
      pending = []
    }
    return markdown(of: lines, last: pending + manuscript.lastPictures)
  }

  private static func markdown(
    of lines: [Manuscript.LabelledLine], last: [TextPicture]
  ) -> String {
    var (bytes, blocks): ([UInt8], BlockWriter) = ([], BlockWriter())
    let levels = headingLevels(of: lines)
    var rest = lines[...]
    var before: Manuscript.LabelledLine?
    while let line = rest.first {
      defer { before = line }
      let table =
        line.cell.map { cell in rest.prefix { $0.cell?.table == cell.table } } ?? rest.prefix(1)
      let pictures = table.flatMap(\.pictures)
      let caption = line.label == .caption && pictures.last?.isCaptioned == true ? line : nil
      for (index, picture) in pictures.enumerated() {
        if !bytes.isEmpty { blocks.leave(in: &bytes) }
        let isLast = index == pictures.count - 1
        PictureWriter.write(picture, caption: isLast ? caption?.text : nil, to: &bytes)
      }
      rest = rest.dropFirst(table.count)
      if caption != nil { continue }
      if line.goesOn, pictures.isEmpty, let before, line.label == .paragraph,
        before.label == .paragraph
      {
        join(line, to: &bytes)
        continue
      }
      bytes.isEmpty ? blocks.go(to: line) : blocks.separate(line, in: &bytes)
      if line.cell != nil {
        TableWriter.write(table, to: &bytes)
      } else {
        write(line, blocks, levels, to: &bytes)
        bytes.append(newline)
      }
    }
    for picture in last {
      if !bytes.isEmpty { blocks.leave(in: &bytes) }
      PictureWriter.write(picture, caption: nil, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a part of the paragraph that the last line ends with, after a space, which stands before no mark
  /// that follows a word.
  private static func join(_ line: Manuscript.LabelledLine, to bytes: inout [UInt8]) {
    bytes.removeLast()
    if let first = line.text.unicodeScalars.first, !"،؛.,:!؟)»".unicodeScalars.contains(first) {
      bytes.append(UInt8(ascii: " "))
    }
    InlineWriter.write(line, mayEmphasize: true, atLineStart: false, to: &bytes)
    bytes.append(newline)
  }

  private static func write(
    _ line: Manuscript.LabelledLine, _ blocks: BlockWriter, _ levels: [Int: Int],
    to bytes: inout [UInt8]
  ) {
    switch line.label {
    case .subhead:
      let level = line.headingLevel.flatMap { levels[$0] } ?? 2
      bytes.append(contentsOf: [UInt8](repeating: UInt8(ascii: "#"), count: level))
      bytes.append(UInt8(ascii: " "))
      InlineWriter.write(line, mayEmphasize: false, atLineStart: false, to: &bytes)
    case .question:
      bytes.append(contentsOf: "**".utf8)
      InlineWriter.write(line, mayEmphasize: false, atLineStart: false, to: &bytes)
      bytes.append(contentsOf: "**".utf8)
    default:
      blocks.open(to: &bytes)
      InlineWriter.write(line, mayEmphasize: true, atLineStart: true, to: &bytes)
    }
  }

  /// The level at which sub-headings of each level of a page are written: the highest is 2.
  private static func headingLevels(of lines: [Manuscript.LabelledLine]) -> [Int: Int] {
    let found = Set(lines.compactMap { $0.label == .subhead ? $0.headingLevel : nil }).sorted()
    return Dictionary(
      zip(found, [2, 3, 4, 4, 4, 4]), uniquingKeysWith: { first, _ in first })
  }

  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
}

extension Manuscript.LabelledLine {
  /// The cell of a table that it is, as a part of the text.
  var cell: TableCell? { label == .paragraph ? markup?.cell : nil }

  fileprivate var headingLevel: Int? {
    if case .heading(let level)? = markup?.block { level } else { nil }
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
