import TestSupport
import Testing

@testable import ArabicText

struct DecodedTextTests {
  static let charsets: [Charset] = [
    .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1256, .iso88596,
  ]

  @Test(arguments: charsets, Samples.sentences + [Samples.article])
  func `recognises a charset and decodes it`(charset: Charset, text: String) throws {
    // ISO-8859-6 has no guillemets.
    let text = charset == .iso88596 ? String(text.filter { $0 != "«" && $0 != "»" }) : text
    let bytes = try #require(Samples.bytes(text, in: charset))
    let decoded = try #require(DecodedText(bytes))
    #expect(decoded.text == text)
    #expect(decoded.charset == charset)
    #expect(decoded.doubt == nil)
  }

  @Test(
    arguments: [
      (Charset.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
      (.utf16BigEndian, [0xFE, 0xFF]),
    ] as [(Charset, [UInt8])])
  func `a byte order mark decides, and is taken off`(charset: Charset, mark: [UInt8]) throws {
    let bytes = try #require(Samples.bytes("a", in: charset))
    let decoded = try #require(DecodedText(mark + bytes))
    #expect(decoded.text == "a")
    #expect(decoded.charset == charset)
  }

  @Test(
    arguments: [
      ([], Charset.ascii, ""), (Array("abc\r\n".utf8), .ascii, "abc\r\n"),
      ([0x61, 0, 0x62, 0], .utf16LittleEndian, "ab"),
      ([0x93, 0x61, 0x94], .windows1256, "\u{201C}a\u{201D}"),
      ([0xC7, 0xE1, 0xDA, 0xD1, 0xC8], .windows1256, "العرب"),
    ] as [([UInt8], Charset, String)])
  func `takes the few bytes there are`(bytes: [UInt8], charset: Charset, text: String) {
    #expect(DecodedText(bytes)?.charset == charset)
    #expect(DecodedText(bytes)?.text == text)
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], [0x61, 0x00, 0x62],
      [0xFF, 0xFE, 0, 0, 0x27, 0x06, 0, 0], [UInt8](repeating: 0, count: 100), Array(1...31),
    ] as [[UInt8]])
  func `takes no picture for a text`(bytes: [UInt8]) {
    #expect(DecodedText(bytes) == nil)
  }

  @Test func `a stray NUL does not make a text a picture`() {
    for charset in [Charset.utf8, .windows1256] {
      let bytes = Samples.bytes(Samples.article, in: charset).map { $0 + [0] }
      #expect(bytes.flatMap { DecodedText($0) }?.charset == charset)
    }
  }

  @Test func `keeps UTF-8 that is broken in few places, and says so`() throws {
    var bytes = Array(Samples.article.utf8)
    bytes[100] = 0xFF
    bytes.removeLast()
    let decoded = try #require(DecodedText(bytes))
    #expect(decoded.charset == .utf8)
    #expect(decoded.doubt == .invalidBytes)
    #expect(decoded.text.hasPrefix("قال وزير الخارجية"))
    #expect(DecodedText([0xFF, 0xFE, 0x27, 0x06, 0x28])?.doubt == .invalidBytes)
  }

  @Test func `doubts bytes that look like Arabic in no charset`() {
    // Letters of the DOS charset cp720.
    let bytes: [UInt8] = [0xA1, 0xEF, 0xA9, 0xA3, 0xEA, 0x20, 0xA9, 0xED, 0xAC, 0xEF, 0x9F]
    #expect(DecodedText(bytes)?.doubt == .unlikelyText)
  }

  @Test(arguments: [SingleByteCharset.windows1256, .iso88596, .windows1252, .latin1])
  func `every byte that is defined decodes and encodes`(charset: SingleByteCharset) {
    for byte in UInt8.min...UInt8.max where charset.defines([byte]) {
      #expect(charset.encode(charset.decode([byte])) == [byte])
    }
    #expect(charset.encode("北") == nil)
  }

  @Test func `takes any bytes`() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<2_000 {
      let length = Int.random(in: 0...20, using: &generator)
      let high = UInt8.random(in: 1...255, using: &generator)
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...high, using: &generator) }
      guard let decoded = DecodedText(bytes) else { continue }
      #expect(decoded.doubt != nil || decoded.charset.isValid(bytes), "\(bytes)")
    }
  }
}
