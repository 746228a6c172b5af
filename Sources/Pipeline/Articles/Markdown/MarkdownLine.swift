import ArabicText

/// What a reader sees of one line of CommonMark: its words without the markup, for whatever looks at
/// words and not at structure, such as tags, dates, summaries and likeness to other articles.
///
/// Near enough for that, and in one pass: what spans several lines (a fence, a definition of a link)
/// is not known here, and the page itself is made by libcmark.
struct MarkdownLine {
  private let bytes: Slice<UnsafeBufferPointer<UInt8>>
  private var index: Int
  private var result: [UInt8] = []
  /// Where in `result` brackets stand that may open the text of a link or a picture.
  private var brackets: [Int] = []
  /// Where in `result` marks stand that proved to be markup, ascending but for nested links.
  private var removed: [Int] = []

  /// The words of a line.
  enum Words {
    /// The whole line, as of most.
    case all
    /// The line without its markup and white space at the ends.
    case some(String)
    /// The line is nothing but markup.
    case none
  }

  /// Finds the words of a line.
  static func words(of line: Slice<UnsafeBufferPointer<UInt8>>) -> Words {
    guard mayHaveMarkup(line) else { return .all }
    guard !isOnlyMarks(line) else { return .none }
    var reader = MarkdownLine(line)
    reader.skipBlockMarks()
    reader.readInlines()
    let words = reader.text
    return words.isEmpty ? .none : .some(words)
  }

  private init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes = line
    index = line.startIndex
    result.reserveCapacity(line.count)
  }
}

extension MarkdownLine {
  /// Whether a line begins with what may open a block, or has any mark of CommonMark in it; most
  /// lines have neither.
  private static func mayHaveMarkup(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if let first = line.first, first < 0x80, isPunctuation(first) || (0x30...0x39).contains(first) {
      return true
    }
    // Without a branch for each byte.
    return marks.withUnsafeBufferPointer { marks in
      UnsafeBufferPointer(rebasing: line).reduce(0) { $0 | marks[Int($1)] } != 0
    }
  }

  /// 1 for a byte that may be a mark of CommonMark inside a line, 0 for any other.
  private static let marks: [UInt8] = (UInt8.min...UInt8.max).map { byte in
    "\\*`_[<~{".utf8.contains(byte) ? 1 : 0
  }

  /// Whether a line is a fence of code or the one under the head of a table.
  private static func isOnlyMarks(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let isRule = line.allSatisfy { "|-: \t".utf8.contains($0) }
    return (isRule && line.contains(UInt8(ascii: "-")) && line.contains { "|:".utf8.contains($0) })
      || line.starts(with: "```".utf8) || line.starts(with: "~~~".utf8)
  }

  /// How long the destination of a link, or a tag, may be, so that a line is not scanned for each.
  private static let longestHidden = 2_000

  private var text: String {
    guard !removed.isEmpty else { return Self.trimmed(result) }
    var kept: [UInt8] = []
    var start = 0
    for position in removed.sorted() {
      kept.append(contentsOf: result[start..<position])
      start = position + 1
    }
    return Self.trimmed(kept + result[start...])
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    Trimming.spaces(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  }

  private func byte(at index: Int) -> UInt8 {
    index >= bytes.startIndex && index < bytes.endIndex ? bytes[index] : 0x20
  }

  /// Passes what opens a quotation, an entry of a list or a heading (CommonMark 0.30, sections 4.2,
  /// 5.1 and 5.2), one in another.
  private mutating func skipBlockMarks() {
    while index < bytes.endIndex {
      var end = index
      switch bytes[index] {
      case 0x20, UInt8(ascii: ">"):
        index += 1
        continue
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): end += 1
      case UInt8(ascii: "#"):
        while byte(at: end) == UInt8(ascii: "#"), end - index < 6 { end += 1 }
      case 0x30...0x39:
        while (0x30...0x39).contains(byte(at: end)), end - index < 9 { end += 1 }
        guard byte(at: end) == UInt8(ascii: ".") || byte(at: end) == UInt8(ascii: ")") else {
          return
        }
        end += 1
      default: return
      }
      guard byte(at: end) == 0x20, end < bytes.endIndex else { return }
      index = end
    }
  }

  private mutating func readInlines() {
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\") where Self.isPunctuation(self.byte(at: index + 1)):
        result.append(self.byte(at: index + 1))
        index += 2
      case UInt8(ascii: "*"), UInt8(ascii: "`"): index += 1
      case UInt8(ascii: "_") where isAtBorder: index += 1
      case UInt8(ascii: "~") where self.byte(at: index + 1) == UInt8(ascii: "~"): index += 2
      case UInt8(ascii: "|") where isRow:
        result.append(UInt8(ascii: " "))
        index += 1
      case UInt8(ascii: "{"): skipTemplate()
      case UInt8(ascii: "[") where isNote: skipNote()
      case UInt8(ascii: "["):
        brackets.append(result.count)
        result.append(byte)
        index += 1
      case UInt8(ascii: "]"): closeBracket()
      case UInt8(ascii: "<"): skipTag()
      default:
        result.append(byte)
        index += 1
      }
    }
  }

  /// Whether an underscore stands at the start or the end of a word, where it may be emphasis.
  private var isAtBorder: Bool {
    func isBorder(_ byte: UInt8) -> Bool { byte == 0x20 || Self.isPunctuation(byte) }
    return isBorder(byte(at: index - 1)) || isBorder(byte(at: index + 1))
  }

  /// Reads a closing bracket; with a destination after it, it and its partner are markup.
  private mutating func closeBracket() {
    let opening = brackets.popLast()
    if let opening, byte(at: index + 1) == UInt8(ascii: "("), let end = destinationEnd(index + 1) {
      removed.append(opening)
      if opening > 0, result[opening - 1] == UInt8(ascii: "!") { removed.append(opening - 1) }
      index = end
    } else {
      result.append(UInt8(ascii: "]"))
      index += 1
    }
  }

  /// Where the destination ends that a parenthesis opens.
  private func destinationEnd(_ start: Int) -> Int? {
    var depth = 0
    for index in start..<min(start + Self.longestHidden, bytes.endIndex) {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  /// Whether the line is one of a table, whose cells stand apart.
  private var isRow: Bool { bytes.first == UInt8(ascii: "|") }

  /// Whether a reference to a footnote, or its beginning, stands here.
  private var isNote: Bool { byte(at: index + 1) == UInt8(ascii: "^") }

  private mutating func skipNote() {
    let rest = bytes[(index + 1)..<min(index + 200, bytes.endIndex)]
    guard let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
      result.append(bytes[index])
      index += 1
      return
    }
    index = end + (byte(at: end + 1) == UInt8(ascii: ":") ? 2 : 1)
  }

  /// Passes a mark of another generator that holds no words of a language.
  private mutating func skipTemplate() {
    let next = byte(at: index + 1)
    let rest = bytes[(index + 1)..<min(index + Self.longestHidden, bytes.endIndex)]
    guard "{%:#.".utf8.contains(next), let end = rest.firstIndex(of: UInt8(ascii: "}")),
      !bytes[index..<end].contains(where: { $0 >= 0x80 })
    else {
      result.append(bytes[index])
      index += 1
      return
    }
    index = end + (byte(at: end + 1) == UInt8(ascii: "}") ? 2 : 1)
  }

  /// Passes a tag; of an address in angle brackets only these.
  private mutating func skipTag() {
    let rest = bytes[(index + 1)..<min(index + Self.longestHidden, bytes.endIndex)]
    let isTag = rest.first.map {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "!") || (0x61...0x7A).contains($0 | 0x20)
    }
    guard isTag == true, let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
      result.append(bytes[index])
      index += 1
      return
    }
    let content = bytes[(index + 1)..<end]
    if content.contains(UInt8(ascii: ":")), !content.contains(0x20) {
      result.append(contentsOf: content)
    }
    index = end + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}
