import ArabicText

/// Writes the text of one line as CommonMark with its links and its emphasis.
///
/// Whether a star opens or closes emphasis depends on what stands beside it (CommonMark 0.30, section
/// 6.2). Where it would stand for itself the text is written without emphasis, so that a page shows
/// no character that the source does not have.
enum InlineWriter {
  /// Appends a line; a heading has links but no emphasis of its own.
  static func write(
    _ line: Manuscript.LabelledLine, mayEmphasize: Bool, atLineStart: Bool, to bytes: inout [UInt8]
  ) {
    let text = line.text.utf8
    let length = text.count
    var offset = 0
    func plain(to end: Int) {
      guard end > offset else { return }
      MarkdownWriter.escape(
        part(of: text, offset..<end), atLineStart: atLineStart && offset == 0, to: &bytes)
      offset = end
    }
    let caption = LineMarkup.Span(range: 0..<length, style: .init(isEmphasized: true))
    var lastMark = -1
    for span in line.label == .caption ? [caption] : line.markup?.spans ?? [] {
      guard span.range.lowerBound >= offset, span.range.upperBound <= length else { continue }
      let range = withoutSpaces(span.range, of: text)
      let style = span.style
      let marks = mayEmphasize ? (style.isStrong ? "**" : "") + (style.isEmphasized ? "*" : "") : ""
      let isLink = style.address != nil
      // Two runs of stars side by side would be read as one.
      let hasMarks =
        !marks.isEmpty && (isLink || lastMark != range.lowerBound)
        && mayStand(round: range, of: text, isLink: isLink)
      guard !range.isEmpty, hasMarks || isLink else { continue }
      plain(to: range.lowerBound)
      offset = range.upperBound
      if isLink { openLink(&bytes) }
      if hasMarks { bytes.append(contentsOf: marks.utf8) }
      MarkdownWriter.escape(part(of: text, range), atLineStart: false, to: &bytes)
      if hasMarks {
        bytes.append(contentsOf: marks.utf8)
        if !isLink { lastMark = offset }
      }
      if let address = style.address {
        bytes.append(contentsOf: "](".utf8)
        write(address: address, to: &bytes)
        bytes.append(UInt8(ascii: ")"))
      }
    }
    plain(to: length)
  }

  private typealias Text = String.UTF8View

  /// Opens a link; an exclamation mark before it would make a picture of it.
  private static func openLink(_ bytes: inout [UInt8]) {
    if bytes.last == UInt8(ascii: "!") {
      bytes[bytes.count - 1] = UInt8(ascii: "\\")
      bytes.append(UInt8(ascii: "!"))
    }
    bytes.append(UInt8(ascii: "["))
  }

  private static func part(of text: Text, _ range: Range<Int>) -> Substring.UTF8View {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    return Substring(text[start..<text.index(start, offsetBy: range.count)]).utf8
  }

  /// The range without the white space at its ends, which would keep a star from opening emphasis.
  private static func withoutSpaces(_ range: Range<Int>, of text: Text) -> Range<Int> {
    let scalars = Substring(part(of: text, range)).unicodeScalars
    let start = scalars.prefix(while: Scalars.isSpace).reduce(0) { $0 + UTF8.width($1) }
    guard start < range.count else { return range.lowerBound..<range.lowerBound }
    let end = scalars.reversed().prefix(while: Scalars.isSpace).reduce(0) { $0 + UTF8.width($1) }
    return range.lowerBound + start..<range.upperBound - end
  }

  /// Whether stars around a range open and close emphasis.
  ///
  /// They do where a letter or a digit stands on their inner side. Where a mark of punctuation does,
  /// white space must stand on the outer side, or the line end; within a link, its brackets do.
  private static func mayStand(round range: Range<Int>, of text: Text, isLink: Bool) -> Bool {
    let inner = Substring(part(of: text, range)).unicodeScalars
    guard let first = inner.first, let last = inner.last else { return false }
    let before = Substring(part(of: text, 0..<range.lowerBound)).unicodeScalars.last
    let after = Substring(part(of: text, range.upperBound..<text.count)).unicodeScalars.first
    let isApart = isLink || (before != "*" && after != "*" && first != "*" && last != "*")
    return isApart && (isWord(first) || isLink || before.map(Scalars.isSpace) ?? true)
      && (isWord(last) || isLink || after.map(Scalars.isSpace) ?? true)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// An address as the destination of a link, which white space, brackets and backslashes would end
  /// or alter; percent signs stay.
  static func write(address: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
  }
}
