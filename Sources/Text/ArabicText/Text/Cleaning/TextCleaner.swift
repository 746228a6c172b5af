/// Copies a text and changes on the way what `CleaningAction` says, byte by byte: most of a text is
/// copied in runs.
struct TextCleaner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var result: [UInt8] = []
  private var changes: [CleaningChange: Int] = [:]
  private var removedColumns: [Int: [Int]] = [:]
  /// Where the end of `result` was, and its line and column, when a column was last asked for.
  private var counted = 0
  private var line = 1
  private var column = 1

  /// Cleans a text in valid UTF-8.
  static func clean(_ text: String) -> CleanedText {
    var text = text
    return text.withUTF8 { bytes in
      var cleaner = TextCleaner(bytes: bytes)
      cleaner.run()
      return CleanedText(
        text: String(decoding: cleaner.result, as: UTF8.self), changes: cleaner.changes,
        removedColumns: cleaner.removedColumns, concerns: [:])
    }
  }
}

extension TextCleaner {
  /// Bytes that may begin a scalar which is not kept: controls, and the first bytes of U+0080–00BF,
  /// 1000–2FFF, F000–FFFF and E0000–E0FFF; and the second byte of U+061C, because its first one begins
  /// every third letter.
  private static let leads: [Bool] = (UInt8.min...UInt8.max).map { byte in
    switch byte {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F, 0x9C, 0xC2, 0xE1, 0xE2, 0xEF, 0xF3: true
    default: false
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    var runStart = 0
    var index = 0
    Self.leads.withUnsafeBufferPointer { leads in
      while index < bytes.count {
        guard leads[Int(bytes[index])], !isContinuing(index) else {
          index += 1
          continue
        }
        if bytes[index] == 0x9C { index -= 1 }
        var end = index
        let scalar = UTF8Decoding.next(in: bytes, at: &end)
        let action = action(for: scalar, at: index, before: end, runStart: runStart)
        if action != .keep {
          result.append(contentsOf: bytes[runStart..<index])
          apply(action)
          runStart = end
        }
        index = end
      }
    }
    result.append(contentsOf: bytes[runStart...])
  }

  /// Whether a byte goes on with a scalar other than U+061C.
  private func isContinuing(_ index: Int) -> Bool {
    bytes[index] == 0x9C && (index == 0 || bytes[index - 1] != 0xD8)
  }

  private func action(
    for scalar: Unicode.Scalar, at index: Int, before end: Int, runStart: Int
  ) -> CleaningAction {
    // All others are judged alone.
    guard scalar == "\r" || scalar.value == 0x200C || scalar.value == 0x200D else {
      return CleaningAction(for: scalar, after: nil, before: nil)
    }
    let next = end < bytes.count ? UTF8Decoding.scalar(in: bytes, at: end) : nil
    if scalar == "\r" { return CleaningAction(for: scalar, after: nil, before: next) }
    let previous =
      runStart < index
      ? Self.lastScalar(of: bytes[runStart..<index]) : Self.lastScalar(of: result[...])
    return CleaningAction(for: scalar, after: previous, before: next)
  }

  private mutating func apply(_ action: CleaningAction) {
    switch action {
    case .keep: break
    case .remove(let change):
      changes[change, default: 0] += 1
      // The carriage return of a pair ends a line and shifts nothing.
      if change != .newline { noteColumn() }
    case .replace(let change, let replacement):
      changes[change, default: 0] += 1
      result.append(contentsOf: UTF8.encode(replacement) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Notes where a scalar is missing: before what comes next in the result.
  private mutating func noteColumn() {
    for byte in result[counted...] {
      if byte == 0x0A {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    counted = result.count
    removedColumns[line, default: []].append(column)
  }

  private static func lastScalar(of bytes: some BidirectionalCollection<UInt8>) -> Unicode.Scalar? {
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    var decoder = UTF8()
    var iterator = bytes[start...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
