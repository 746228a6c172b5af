internal import Bytes

/// Markdown that consists of paragraphs and headings without markup, as most articles do: its HTML is
/// its text, so no tree is needed.
///
/// A document in which any line could be anything else is left to libcmark. A test compares the two.
struct PlainMarkdown: ~Copyable {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var html: ByteBuffer
  private var paragraphs = 0

  /// The document as HTML; `nil` if it is not that plain.
  static func html(of utf8: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var document = PlainMarkdown(utf8)
    guard document.writeBlocks() else { return nil }
    return document.html.bytes
  }

  private init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    html = ByteBuffer(capacity: utf8.count + utf8.count / 8 + 64)
  }
}

// MARK: Blocks

extension PlainMarkdown {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")
  private static let hash = UInt8(ascii: "#")

  /// Whether all blocks were plain.
  private mutating func writeBlocks() -> Bool {
    // libcmark removes a byte order mark.
    guard !utf8.starts(with: [0xEF, 0xBB, 0xBF]) else { return false }
    var index = 0
    while index < utf8.count {
      switch utf8[index] {
      case Self.lineFeed: index += 1
      case Self.hash:
        guard let end = writeHeading(from: index) else { return false }
        index = end
      default:
        guard let end = writeParagraph(from: index) else { return false }
        index = end
      }
    }
    return true
  }

  /// Writes a heading (CommonMark 0.30, section 4.2); returns the end of its line.
  private mutating func writeHeading(from start: Int) -> Int? {
    var text = start
    while text < utf8.count, utf8[text] == Self.hash { text += 1 }
    let level = text - start
    guard level <= 6, text + 1 < utf8.count, utf8[text] == Self.space,
      utf8[text + 1] != Self.space, utf8[text + 1] != Self.lineFeed
    else { return nil }
    html.append("<h\(level)>")
    guard let end = writeText(from: text + 1),
      // Number signs at the end are not text, and are rare.
      utf8[end - 1] != Self.hash
    else { return nil }
    html.append("</h\(level)>\n")
    return end
  }

  /// Writes a paragraph up to a blank line or a heading; returns the end of its last line.
  private mutating func writeParagraph(from start: Int) -> Int? {
    paragraphs += 1
    html.append("<p id=\"p")
    html.append(String(paragraphs))
    html.append("\">")
    var line = start
    while true {
      guard !mayOpenBlock(at: line), let end = writeText(from: line) else { return nil }
      line = end + 1
      guard line < utf8.count, utf8[line] != Self.lineFeed, utf8[line] != Self.hash else {
        html.append("</p>\n")
        return end
      }
      html.append(Self.lineFeed)
    }
  }

  /// Whether a line may begin code, a quotation, a list, a break, HTML or underline a heading.
  private func mayOpenBlock(at line: Int) -> Bool {
    switch utf8[line] {
    case Self.space, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "~"):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var index = line
      while index < utf8.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(utf8[index]) {
        index += 1
      }
      return index < utf8.count
        && (utf8[index] == UInt8(ascii: ".") || utf8[index] == UInt8(ascii: ")"))
    default: return false
    }
  }
}

// MARK: Text

extension PlainMarkdown {
  /// Writes the text of a line; returns its end, or `nil` if something in it may be markup.
  private mutating func writeText(from start: Int) -> Int? {
    var (copied, index) = (start, start)
    while true {
      index = endOfWords(from: index)
      guard index < utf8.count, utf8[index] != Self.lineFeed else { break }
      switch utf8[index] {
      case UInt8(ascii: "\""), UInt8(ascii: ">"):
        html.append(utf8[copied..<index])
        html.append(utf8[index] == UInt8(ascii: ">") ? "&gt;" : "&quot;")
        copied = index + 1
      case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"):
        return nil
      default: break
      }
      index += 1
    }
    // Spaces at the end of a line may be a hard line break.
    guard utf8[index - 1] != Self.space else { return nil }
    html.append(utf8[copied..<index])
    return index
  }

  /// Skips letters that are not ASCII and the spaces between them, eight bytes at a time.
  private func endOfWords(from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let ones: UInt64 = 0x0101_0101_0101_0101
      let other = word ^ ones &* 0x20
      // The high bit of each byte: whether it is a space.
      let spaces = ~(((other & (ones &* 0x7F)) &+ ones &* 0x7F) | other)
      guard (word | spaces) & (ones &* 0x80) == ones &* 0x80 else { break }
      index += 8
    }
    return index
  }
}
