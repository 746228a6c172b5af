import Gzip
import Testing

struct GzipTests {
  /// «خبر».
  private static let word: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xBB, 0xB1, 0xEE, 0xC6, 0x8A, 0x1B,
    0x1B, 0x01, 0xB5, 0x4F, 0xB4, 0x41, 0x06, 0x00, 0x00, 0x00,
  ]
  /// A thousand times the letter a.
  private static let thousand: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60,
    0x14, 0x0C, 0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
  ]

  private static func text(_ bytes: [UInt8], upTo limit: Int = 1_000) -> String? {
    (try? Gzip.inflated(bytes, upTo: limit)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `opens a file, and several that follow each other`() {
    #expect(Gzip.holds(Self.word))
    #expect(Self.text(Self.word) == "خبر")
    #expect(Self.text(Self.word + Self.word) == "خبرخبر")
    #expect(Self.text(Self.word + [0, 0, 0]) == "خبر")
    #expect(Self.text(Self.thousand)?.utf8.count == 1_000)
  }

  @Test func `more than is allowed is refused`() {
    #expect(throws: Gzip.Failure.tooLarge) { try Gzip.inflated(Self.thousand, upTo: 999) }
  }

  @Test func `a file that is cut off or changed is refused`() {
    for length in 0..<Self.word.count {
      #expect(throws: Gzip.Failure.damaged) {
        try Gzip.inflated(Array(Self.word.prefix(length)), upTo: 1_000)
      }
    }
    var changed = Self.word
    changed[changed.count - 6] ^= 1
    #expect(throws: Gzip.Failure.damaged) { try Gzip.inflated(changed, upTo: 1_000) }
  }
}
