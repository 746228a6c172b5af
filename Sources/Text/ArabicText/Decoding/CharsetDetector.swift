/// Finds out which charset bytes are in.
enum CharsetDetector {
  /// A charset, how many bytes a byte order mark before the text takes, and why to doubt it.
  typealias Detection = (charset: Charset, markLength: Int, doubt: CharsetDoubt?)

  /// The charset of bytes, or `nil` where they are no text; `declared` is what they say themselves.
  static func detect(_ bytes: [UInt8], declared: Charset? = nil) -> Detection? {
    for mark in byteOrderMarks where bytes.starts(with: mark.bytes) {
      guard let charset = mark.charset else { return nil }
      let isValid = charset.isValid(bytes[mark.bytes.count...])
      return (charset, mark.bytes.count, isValid ? nil : .invalidBytes)
    }
    if let charset = unmarkedUTF16(bytes.prefix(sampleSize)) {
      return (charset, 0, charset.isValid(bytes) ? nil : .invalidBytes)
    }
    if isBinary(bytes.prefix(sampleSize)) { return nil }
    if Charset.ascii.isValid(bytes) { return (.ascii, 0, nil) }
    if Charset.utf8.isValid(bytes) { return (.utf8, 0, nil) }
    if isBrokenUTF8(bytes) { return (.utf8, 0, .invalidBytes) }
    if let declared, isPlausible(declared, for: bytes) { return (declared, 0, nil) }
    return singleByte(bytes)
  }

  /// How many bytes of a file are looked at where not all need be; even, for the sake of UTF-16.
  private static let sampleSize = 65_536

  /// Byte order marks, and `nil` for UTF-32, which nobody writes articles in.
  ///
  /// Its little-endian mark begins like that of UTF-16 and has to stand before it.
  private static let byteOrderMarks: [(bytes: [UInt8], charset: Charset?)] = [
    (ByteOrderMark.utf8, .utf8), ([0xFF, 0xFE, 0, 0], nil), ([0, 0, 0xFE, 0xFF], nil),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// UTF-16 by its high bytes, which are 06 for Arabic letters and 00 for ASCII.
  private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> Charset? {
    let pairs = bytes.count / 2
    guard pairs >= 2 else { return nil }
    var (even, odd) = (0, 0)
    for (index, byte) in bytes.enumerated() where byte == 0x00 || byte == 0x06 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    // Typographic quotes and presentation forms have other high bytes, hence not all of them.
    if odd * 10 >= pairs * 7, even * 5 <= pairs { return .utf16LittleEndian }
    if even * 10 >= pairs * 7, odd * 5 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// Whether more than one byte in fifty is a control character, as in any compressed file.
  ///
  /// A NUL alone does not tell: text out of old news systems may end in one.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 50 > bytes.count
  }

  /// Whether at least ten in eleven of the sequences beyond ASCII are valid UTF-8, which in a
  /// single-byte charset hardly one is.
  private static func isBrokenUTF8(_ bytes: [UInt8]) -> Bool {
    var (valid, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == Scalars.replacement { broken += 1 } else { valid += 1 }
    }
    return valid >= broken * 10
  }

  private static func isPlausible(_ charset: Charset, for bytes: [UInt8]) -> Bool {
    charset.isValid(bytes)
      && ArabicLikelihood(of: charset.decode(bytes.prefix(sampleSize))).isArabic
  }

  private static func singleByte(_ bytes: [UInt8]) -> Detection {
    let candidates: [Charset] =
      Charset.iso88596.isValid(bytes) ? [.windows1256, .iso88596] : [.windows1256]
    let rated = candidates.map { ($0, ArabicLikelihood(of: $0.decode(bytes.prefix(sampleSize)))) }
    let best = rated.count > 1 && rated[1].1 > rated[0].1 ? rated[1] : rated[0]
    return (best.0, 0, best.1.isArabic ? nil : .unlikelyText)
  }
}
