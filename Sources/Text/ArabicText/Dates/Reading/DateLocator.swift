/// Gives readings their place in the text: from bytes to Unicode scalars, lines and columns.
struct DateLocator {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var scalar = 0
  private var line = 1
  private var lineStart = 0

  /// What was added, in the order of the text.
  private(set) var mentions: [DateMention] = []

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Adds the reading of some tokens if it has a value; it comes after those already added.
  mutating func add(_ reading: DateReading, tokens: [DateToken]) {
    guard let value = reading.value, reading.first < reading.next, reading.next <= tokens.count
    else { return }
    let (start, end) = (tokens[reading.first].start, tokens[reading.next - 1].end)
    advance(to: start)
    let (first, line, column) = (scalar, line, scalar - lineStart + 1)
    advance(to: end)
    let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    mentions.append(
      DateMention(
        range: first..<scalar, line: line, column: column, text: text, edtf: value,
        rule: reading.rule, reference: reading.reference, warning: reading.warning,
        alternative: reading.alternative, weekday: reading.weekday))
  }

  /// Counts scalars by their lead bytes; each byte of the text is counted once.
  private mutating func advance(to target: Int) {
    while byte < min(target, bytes.count) {
      let value = bytes[byte]
      byte += 1
      guard value & 0xC0 != 0x80 else { continue }
      scalar += 1
      if value == 0x0A {
        line += 1
        lineStart = scalar
      }
    }
  }
}
