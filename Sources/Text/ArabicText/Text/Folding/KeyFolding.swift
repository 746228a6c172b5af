/// The second step of folding, for the levels that make keys: bytes in, bytes out.
///
/// The Arabic block, two bytes a letter in UTF-8, goes through a table of 256 entries and ASCII
/// through a comparison; only other scripts are looked up scalar by scalar.
enum KeyFolding {
  /// What becomes of U+0600–06FF, by the lower eight bits: the UTF-8 bytes of the letter, the first
  /// one lowest, or `removed`, or `tatweel`.
  typealias Table = [UInt16]

  /// The table for a level, or `nil` where display folding is all there is to do.
  static func table(for level: FoldingLevel) -> Table? {
    switch level {
    case .display: nil
    case .identity: identity
    case .search: search
    }
  }

  /// Does something with the folded form of valid UTF-8.
  static func withFolded<Result>(
    _ input: UnsafeBufferPointer<UInt8>, by table: Table,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    var log = NoFoldingLog()
    // Most texts are settled, and need to be gone through once only.
    if let result = withFolded(input, by: table, ifSettled: true, log: &log, body) {
      return result
    }
    var settled = String(DisplayFolding.folded(String(decoding: input, as: UTF8.self)))
    let result = settled.withUTF8 {
      withFolded($0, by: table, ifSettled: false, log: &log, body)
    }
    return result ?? body(UnsafeBufferPointer(start: nil, count: 0))
  }

  /// Folds a text, already folded for display, and tells the log of every scalar read and written.
  static func folded(
    _ text: inout String, by table: Table, log: inout some FoldingLog
  ) -> String {
    text.withUTF8 { input in
      withFolded(input, by: table, ifSettled: false, log: &log) {
        String(decoding: $0, as: UTF8.self)
      }
    } ?? text
  }

  /// `nil` where only a settled text is wanted, one that display folding would leave as it is.
  private static func withFolded<Result>(
    _ input: UnsafeBufferPointer<UInt8>, by table: Table, ifSettled: Bool,
    log: inout some FoldingLog, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result? {
    // Only lower-casing makes a scalar longer, from two bytes to three (U+023A).
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: input.count * 2) { output in
      table.withUnsafeBufferPointer {
        fold(input, into: output, by: $0, ifSettled: ifSettled, log: &log)
      }.map { body(UnsafeBufferPointer(rebasing: output[..<$0])) }
    }
  }
}

extension KeyFolding {
  private static let removed: UInt16 = 0
  private static let tatweel: UInt16 = 0xFFFF

  private static let identity = table(from: common)
  static let search = table(from: common + [("ؤ", "و"), ("ئ", "ي"), ("ء", nil)])

  /// Letters and what is written for them; `nil` removes.
  private static let common: [(letters: String, key: Unicode.Scalar?)] = [
    ("آأإٱٲٳ", "ا"), ("ىی", "ي"), ("کڪ", "ك"), ("ةۃھہەۀۂ", "ه"),
  ]

  private static func table(from rules: [(letters: String, key: Unicode.Scalar?)]) -> Table {
    var table = (UInt32(0x600)..<0x700).map { value in
      Unicode.Scalar(value).map(entry) ?? removed
    }
    for rule in rules {
      for letter in rule.letters.unicodeScalars {
        table[Int(letter.value & 0xFF)] = rule.key.map(entry) ?? removed
      }
    }
    return table
  }

  /// The entry of a scalar that has no rule of its own.
  private static func entry(_ scalar: Unicode.Scalar) -> UInt16 {
    if let digit = DigitSystem.value(of: scalar) { return UInt16(digit) + 0x30 }
    switch ScalarClass(scalar) {
    case .mark, .invisible: return removed
    case .tatweel: return tatweel
    default: return 0x80C0 | UInt16(scalar.value >> 6) | UInt16(scalar.value & 0x3F) << 8
    }
  }

  /// Writes the key and gives its length; `nil`, where only a settled text is wanted, at the first
  /// scalar that display folding might change (see ``DisplayFolding/isNeeded(_:)``).
  private static func fold(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>,
    by table: UnsafeBufferPointer<UInt16>, ifSettled: Bool, log: inout some FoldingLog
  ) -> Int? {
    var (read, written) = (0, 0)
    while read < input.count {
      let byte = input[read]
      log.read()
      if byte < 0x80 {
        output[written] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        (read, written) = (read + 1, written + 1)
        log.wrote()
      } else if byte & 0xFC == 0xD8, read + 1 < input.count {
        var entry = table[Int(byte & 3) << 6 | Int(input[read + 1] & 0x3F)]
        read += 2
        if entry == tatweel {
          entry = isDash(before: input[read...], after: output[..<written]) ? 0x80D9 : removed
        }
        guard entry != removed else {
          if ifSettled, byte == 0xD9, (0x93...0x95).contains(input[read - 1]) { return nil }
          continue
        }
        output[written] = UInt8(truncatingIfNeeded: entry)
        written += 1
        if entry > 0xFF {
          output[written] = UInt8(truncatingIfNeeded: entry >> 8)
          written += 1
        }
        log.wrote()
      } else {
        if ifSettled, byte & 0xFE == 0xCC || byte == 0xEF { return nil }
        let start = read
        let scalar = UTF8Decoding.next(in: input, at: &read)
        switch ScalarClass(scalar) {
        case .invisible: break
        case .mark where CanonicalComposition.isComposing(scalar): break
        case .casedLetter:
          for letter in lowercase(scalar) {
            for byte in UTF8.encode(letter) ?? UTF8.encodedReplacementCharacter {
              output[written] = byte
              written += 1
            }
            log.wrote()
          }
        default:
          for position in start..<read {
            output[written] = input[position]
            written += 1
          }
          log.wrote()
        }
      }
    }
    return written
  }

  /// Whether a tatweel stands for a dash, or holds a prefix apart from a number.
  private static func isDash(
    before rest: Slice<UnsafeBufferPointer<UInt8>>,
    after written: Slice<UnsafeMutableBufferPointer<UInt8>>
  ) -> Bool {
    let last = written.suffix(2)
    guard let lead = last.first, let trail = last.last, lead & 0xFC == 0xD8 else { return true }
    let value = UInt32(lead & 0x1F) << 6 | UInt32(trail & 0x3F)
    guard let scalar = Unicode.Scalar(value), ScalarClass(scalar) == .arabicLetter else {
      return true
    }
    guard let next = rest.first else { return false }
    if next < 0x80 { return (0x30...0x39).contains(next) }
    guard let following = rest.dropFirst().first else { return false }
    return next == 0xD9 && (0xA0...0xA9).contains(following)
      || next == 0xDB && (0xB0...0xB9).contains(following)
  }

  /// The letters written for a cased one outside ASCII.
  private static func lowercase(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    // U+0130 is lower-cased to an i and a mark.
    scalar.properties.lowercaseMapping.unicodeScalars.filter {
      !CanonicalComposition.isComposing($0)
    }
  }
}
