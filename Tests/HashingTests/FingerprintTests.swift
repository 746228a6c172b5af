import Bytes
import TestSupport
import Testing

@testable import Hashing

struct FingerprintTests {
  /// The sanity check of xxHash (`tests/sanity_test_vectors.h`, XXH64 with the seed 0): the first bytes of
  /// its test buffer, which is made by a multiplication with a prime.
  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)])
  func `agrees with the test vectors of xxHash`(length: Int, expected: UInt64) {
    var generator: UInt64 = 2_654_435_761
    let bytes = (0..<length).map { _ in
      defer { generator &*= 11_400_714_785_074_694_797 }
      return UInt8(truncatingIfNeeded: generator >> 56)
    }
    #expect(bytes.withUnsafeBytes(XXH64.hash) == expected)
  }

  @Test(arguments: [27, 64, 109])
  func `changes with every bit, and with the order of words`(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    var seen: Set = [Fingerprint(of: bytes)]
    for index in bytes.indices {
      for bit in 0..<8 {
        var other = bytes
        other[index] ^= 1 << UInt8(bit)
        #expect(seen.insert(Fingerprint(of: other)).inserted)
      }
    }
    for start in stride(from: 8, through: length - 8, by: 8) {
      let other = Array(
        bytes[start..<start + 8] + bytes[8..<start] + bytes[..<8] + bytes[(start + 8)...])
      #expect(seen.insert(Fingerprint(of: other)).inserted)
    }
  }

  @Test func `depends on the bytes and not on what holds them`() {
    #expect(Fingerprint(of: "abc") == Fingerprint(of: Array("abc".utf8)))
    #expect(Fingerprint(of: "abc") == Fingerprint(of: Array("xabc".utf8)[1...]))
    #expect(Fingerprint(of: "\u{E9}") != Fingerprint(of: "e\u{301}"))
  }

  @Test func `depends on where one text ends and the next begins`() {
    func digest(_ texts: String...) -> Fingerprint { Fingerprint { texts.write(to: &$0) } }
    #expect(digest("ab", "c") != digest("a", "bc"))
  }
}
