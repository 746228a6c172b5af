/// Where in a document code spans are (CommonMark 0.30, section 6.1), as far as that can be told without
/// its blocks: two runs of as many backticks with no blank line between.
struct CodeSpans {
  /// For each run of backticks that opens a span, where the span ends.
  private var ends: [Int: Int] = [:]

  init(in source: [UInt8]) {
    guard source.contains(UInt8(ascii: "`")) else { return }
    // From the end: where a run of a length begins next, in the same stretch without blank lines.
    var next: [Int: Int] = [:]
    var index = source.count - 1
    while index >= 0 {
      switch source[index] {
      case UInt8(ascii: "`"):
        let end = index + 1
        while index > 0, source[index - 1] == UInt8(ascii: "`") { index -= 1 }
        let length = end - index
        if let other = next[length] { ends[index] = other + length }
        next[length] = index
      case UInt8(ascii: "\n")
      where Self.isBlankLine(before: index, in: source)
        || Self.beginsBlock(after: index, in: source):
        next = [:]
      default: break
      }
      index -= 1
    }
  }

  /// Where the span ends that a run of backticks at an index opens.
  subscript(index: Int) -> Int? { ends[index] }

  /// Whether the line after a line end begins a block that no paragraph goes on in.
  private static func beginsBlock(after end: Int, in source: [UInt8]) -> Bool {
    let line = source[(end + 1)...].prefix(100)
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "["): return text.dropFirst().first == UInt8(ascii: "^")
    case UInt8(ascii: "#"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      return text.dropFirst().first == UInt8(ascii: " ")
    default: return false
    }
  }

  private static func isBlankLine(before end: Int, in source: [UInt8]) -> Bool {
    var index = end - 1
    while index >= 0, source[index] == UInt8(ascii: " "), end - index < 100 { index -= 1 }
    return index < 0 || source[index] == UInt8(ascii: "\n")
  }
}
