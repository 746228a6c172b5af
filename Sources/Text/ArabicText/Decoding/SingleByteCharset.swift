/// A charset in which a byte is a character and the lower half is ASCII.
struct SingleByteCharset: Sendable {
  private let upperHalf: [UInt16]
  private let bytes: [UInt16: UInt8]

  static let windows1256 = Self(SingleByteTables.windows1256)
  static let iso88596 = Self(SingleByteTables.iso88596)
  static let windows1252 = Self(SingleByteTables.windows1252)
  static let latin1 = Self(SingleByteTables.latin1)

  /// Decodes bytes; one that the charset does not define becomes U+FFFD.
  func decode(_ bytes: some Sequence<UInt8>) -> String {
    let units = bytes.map { $0 < 0x80 ? UInt16($0) : upperHalf[Int($0 & 0x7F)] }
    return String(decoding: units, as: UTF16.self)
  }

  /// The bytes of a text, or `nil` where it has a scalar that the charset does not.
  ///
  /// `decode` gives the same text back.
  func encode(_ text: some StringProtocol) -> [UInt8]? {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for unit in text.utf16 {
      guard let byte = unit < 0x80 ? UInt8(unit) : bytes[unit] else { return nil }
      encoded.append(byte)
    }
    return encoded
  }

  /// Whether every byte has a scalar.
  func defines(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 || upperHalf[Int($0 & 0x7F)] != Self.undefined }
  }
}

extension SingleByteCharset {
  private static let undefined: UInt16 = 0xFFFD

  private init(_ upperHalf: [UInt16]) {
    self.upperHalf = upperHalf
    let pairs = zip(upperHalf, UInt8(0x80)...UInt8.max).filter { $0.0 != Self.undefined }
    bytes = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
