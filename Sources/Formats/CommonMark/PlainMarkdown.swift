internal import Bytes

/// Markdown that consists of paragraphs and headings without markup, as most articles do: its HTML is
/// its text, so no tree is needed.
///
/// A document in which any line could be anything else is left to libcmark. A test compares the two.
struct PlainMarkdown: ~Copyable {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let rendition: Rendition
  private var html: ByteBuffer
  private var paragraphs = 0
  private var identifiers: Identifiers
  /// How much lower headings stand on the page than in the text, found at the first of them.
  private var shift = 0
  private var hasHeading = false

  /// The document as HTML; `nil` if it is not that plain.
  static func html(
    of utf8: UnsafeBufferPointer<UInt8>, _ rendition: Rendition = Rendition()
  ) -> [UInt8]? {
    var document = PlainMarkdown(utf8, rendition)
    guard document.writeBlocks() else { return nil }
    return document.html.bytes
  }

  private init(_ utf8: UnsafeBufferPointer<UInt8>, _ rendition: Rendition) {
    self.utf8 = utf8
    self.rendition = rendition
    identifiers = Identifiers(reserved: rendition.reserved)
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
    var isFirst = true
    while index < utf8.count {
      switch utf8[index] {
      case Self.lineFeed: index += 1
      case Self.hash:
        guard let end = writeHeading(from: index, isFirst: isFirst) else { return false }
        index = end
        isFirst = false
      default:
        guard let end = writeParagraph(from: index) else { return false }
        index = end
        isFirst = false
      }
    }
    return true
  }

  /// Writes a heading (CommonMark 0.30, section 4.2); returns the end of its line.
  ///
  /// What ``Headings`` does to a tree.
  private mutating func writeHeading(from start: Int, isFirst: Bool) -> Int? {
    var text = start
    while text < utf8.count, utf8[text] == Self.hash { text += 1 }
    let level = text - start
    guard level <= 6, text + 1 < utf8.count, utf8[text] == Self.space,
      utf8[text + 1] != Self.space, utf8[text + 1] != Self.lineFeed
    else { return nil }
    let end = WordBytes.endOfLine(of: utf8, from: text)
    let words = String(decoding: utf8[(text + 1)..<end], as: UTF8.self)
    let isRepeated = isFirst && Headings.repeats(words, rendition.headline)
    if !hasHeading {
      hasHeading = true
      shift = (level == 1 && !isRepeated) || holdsTopHeading(after: end) ? 1 : 0
    }
    let isPlain = holdsText(from: text + 1)
    // Number signs at the end are not text, and are rare.
    guard isPlain, utf8[end - 1] != Self.hash else { return nil }
    if isRepeated { return end }
    let tag = "h\(min(6, level + shift))"
    html.append("<\(tag)")
    if let identifier = identifiers.heading(words) {
      html.append(" id=\"")
      html.append(identifier)
      html.append("\"")
    }
    html.append(">")
    _ = writeText(from: text + 1)
    html.append("</\(tag)>\n")
    return end
  }

  /// Whether a heading of the first level stands further below.
  private func holdsTopHeading(after start: Int) -> Bool {
    var end = start
    while end + 2 < utf8.count {
      if utf8[end + 1] == Self.hash, utf8[end + 2] != Self.hash { return true }
      end = WordBytes.endOfLine(of: utf8, from: end + 1)
    }
    return false
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

  /// Whether a line may begin code, a quotation, a list, a break, HTML or underline a heading or the head
  /// of a table.
  private func mayOpenBlock(at line: Int) -> Bool {
    switch utf8[line] {
    case Self.space, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: ":"):
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
      index = WordBytes.end(of: utf8, from: index)
      guard index < utf8.count, utf8[index] != Self.lineFeed else { break }
      switch utf8[index] {
      case UInt8(ascii: "\""), UInt8(ascii: ">"):
        html.append(utf8[copied..<index])
        html.append(utf8[index] == UInt8(ascii: ">") ? "&gt;" : "&quot;")
        copied = index + 1
      default: if mayBeMarkup(at: index) { return nil }
      }
      index += 1
    }
    // Spaces at the end of a line may be a hard line break.
    guard utf8[index - 1] != Self.space else { return nil }
    html.append(utf8[copied..<index])
    return index
  }

  /// Whether nothing in the text of a line may be markup.
  private func holdsText(from start: Int) -> Bool {
    var index = start
    while true {
      index = WordBytes.end(of: utf8, from: index)
      guard index < utf8.count, utf8[index] != Self.lineFeed else { break }
      if mayBeMarkup(at: index) { return false }
      index += 1
    }
    return utf8[index - 1] != Self.space
  }

  /// Whether a byte within a line may be markup.
  @inline(__always)
  private func mayBeMarkup(at index: Int) -> Bool {
    switch utf8[index] {
    case 0..<0x20, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"),
      UInt8(ascii: "~"), UInt8(ascii: "@"):
      true
    case UInt8(ascii: "{"): index + 1 < utf8.count && "{%:#.".utf8.contains(utf8[index + 1])
    case UInt8(ascii: ":"): index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "/")
    case UInt8(ascii: "w"): index + 1 < utf8.count && utf8[index + 1] == UInt8(ascii: "w")
    default: false
    }
  }
}
