import ArabicText
import TestSupport
import Testing

struct ByteSearchTests {
  /// Bytes that differ in one bit, or by one, from the one that is looked for.
  private static let bytes: [UInt8] = [0x0A, 0x09, 0x0B, 0x8A, 0x00, 0x80, 0xFF, 0xD9, 0x20]

  @Test(arguments: 0..<40)
  func `a byte is found where it stands first`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let text = (0..<Int.random(in: 0..<100, using: &random)).map { index in
      // Now and then the one that is looked for stands far from the start.
      Self.bytes[Int.random(in: index < 50 ? 1..<9 : 0..<9, using: &random)]
    }
    text.withUnsafeBufferPointer { bytes in
      for start in 0...text.count {
        #expect(
          ByteSearch.first(0x0A, in: bytes, from: start) == text[start...].firstIndex(of: 0x0A))
      }
    }
  }
}
