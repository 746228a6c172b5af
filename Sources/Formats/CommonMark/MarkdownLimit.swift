/// Limits of Markdown beyond which libcmark may take time that grows with the square of its length
/// (CVE-2023-22486, CVE-2023-24824; in versions before 0.31).
///
/// Each line of a document is compared with all blocks that are open, and each link closes the images
/// that are open. No text that people write comes near the limits.
package enum MarkdownLimit {
  /// What a document has too much of, and where.
  package struct Excess: Sendable, Hashable {
    /// The line, 1-based, at which the limit is passed.
    package let line: Int
    /// What there is too much of, as the end of a sentence that begins "this Markdown has".
    package let reason: String
    /// The same in Arabic, as a sentence without a full stop.
    package let arabicReason: String
  }

  /// How deep quotes and lists may be nested.
  static let mostLevels = 100
  /// How many blocks may be looked at in all: for each line as many as are open at most.
  static let mostVisits = 5_000_000
  /// How many images a document may have, times how many closing brackets.
  static let mostPairs = 50_000_000

  /// The limit that a document passes; `nil` for nearly every document.
  package static func excess(in markdown: [UInt8]) -> Excess? {
    // What is shorter cannot take long.
    guard markdown.count >= 2_000 else { return nil }
    return markdown.withUnsafeBufferPointer { excessOfBlocks(in: $0) ?? excessOfImages(in: $0) }
  }
}

extension MarkdownLimit {
  private static func excessOfBlocks(in markdown: UnsafeBufferPointer<UInt8>) -> Excess? {
    var (line, start, deepest, visits) = (0, 0, 0, 0)
    while start < markdown.count {
      let end = WordBytes.endOfLine(of: markdown, from: start)
      line += 1
      deepest = max(deepest, levels(of: markdown[start..<end], upTo: deepest))
      visits += deepest
      if deepest > mostLevels {
        return Excess(
          line: line, reason: "quotes or lists in each other more than \(mostLevels) deep",
          arabicReason: "في هذا النص اقتباسات أو قوائم متداخلة في أكثر من \(mostLevels) مستوى")
      }
      if visits > mostVisits {
        return Excess(
          line: line, reason: "too many lines for quotes or lists as deep as its own",
          arabicReason: "أسطر هذا النص كثيرة على ما فيه من تداخل الاقتباسات والقوائم")
      }
      start = end + 1
    }
    return nil
  }

  /// The most blocks that can be open at a line which opens at least one: one for each mark of a quote
  /// or a list, and one for every two columns before the last mark, of which no more than `open` can be
  /// from lines before.
  private static func levels(of line: Slice<UnsafeBufferPointer<UInt8>>, upTo open: Int) -> Int {
    var (index, marks, columns, levels) = (line.startIndex, 0, 0, 0)
    var startOfBreak: Int?
    while index < line.endIndex {
      switch line[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        columns += line[index] == UInt8(ascii: " ") ? 1 : 4
        index += 1
        continue
      case UInt8(ascii: ">"): break
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isBlank(line, at: index + 1) else { return levels }
        if startOfBreak == nil { startOfBreak = Self.startOfBreak(line) }
        if let startOfBreak, index >= startOfBreak { return levels }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // A number has at most nine digits.
        guard let mark = line[index...].prefix(10).firstIndex(where: { !isDigit($0) }),
          line[mark] == UInt8(ascii: ".") || line[mark] == UInt8(ascii: ")"),
          isBlank(line, at: mark + 1)
        else { return levels }
        index = mark
      default: return levels
      }
      index += 1
      marks += 1
      levels = marks + min(open, columns / 2)
    }
    return levels
  }

  /// From where on a line is but one of the marks `-` and `*`, with blanks between: a thematic break.
  private static func startOfBreak(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let mark = line.last(where: { !isBlank($0) }),
      mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*")
    else { return line.endIndex }
    return line.lastIndex { $0 != mark && !isBlank($0) }.map { $0 + 1 } ?? line.startIndex
  }

  private static func isBlank(_ line: Slice<UnsafeBufferPointer<UInt8>>, at index: Int) -> Bool {
    index >= line.endIndex || isBlank(line[index])
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension MarkdownLimit {
  private static func excessOfImages(in markdown: UnsafeBufferPointer<UInt8>) -> Excess? {
    // Of so few bytes no numbers can be made whose product passes the limit.
    guard markdown.count >= 20_000 else { return nil }
    var (line, images, brackets, isAfterMark) = (1, 0, 0, false)
    for byte in markdown {
      switch byte {
      case UInt8(ascii: "["): images += isAfterMark ? 1 : 0
      case UInt8(ascii: "]"): brackets += 1
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
      isAfterMark = byte == UInt8(ascii: "!")
      if images * brackets > mostPairs {
        return Excess(
          line: line, reason: "too many images and links",
          arabicReason: "في هذا النص صور وروابط أكثر مما يصح")
      }
    }
    return nil
  }
}
