/// The first chunk of a WebP file (RFC 9649).
enum WebPHeader {
  static func size(_ bytes: HeaderBytes) -> (width: Int, height: Int)? {
    if bytes.has("VP8 ", at: 12) {
      return lossy(bytes)
    }
    if bytes.has("VP8L", at: 12) {
      guard bytes[20] == 0x2F, let bits = bytes.little32(21) else { return nil }
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    }
    guard bytes.has("VP8X", at: 12), let width = little24(bytes, 24),
      let height = little24(bytes, 27)
    else { return nil }
    return (width + 1, height + 1)
  }

  /// The size after the start code 9D 01 2A.
  private static func lossy(_ bytes: HeaderBytes) -> (width: Int, height: Int)? {
    guard bytes[23] == 0x9D, bytes[24] == 0x01, bytes[25] == 0x2A, let width = bytes.little16(26),
      let height = bytes.little16(28)
    else { return nil }
    return (width & 0x3FFF, height & 0x3FFF)
  }

  private static func little24(_ bytes: HeaderBytes, _ index: Int) -> Int? {
    guard let low = bytes.little16(index), let high = bytes[index + 2] else { return nil }
    return high << 16 | low
  }
}
