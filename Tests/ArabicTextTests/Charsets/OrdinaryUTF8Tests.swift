import TestSupport
import Testing

@testable import ArabicText

struct OrdinaryUTF8Tests {
  private static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer(OrdinaryUTF8.isValid)
  }

  @Test(arguments: [
    "", "a", "\n", "\u{7F}", "\u{80}", "قال", "«نعم»", "“لا” …", "\u{7FF}", "\u{2000}", "\u{2FFF}",
  ])
  func `holds ordinary text valid wherever it stands`(text: String) {
    for place in 0...40 {
      #expect(Self.isValid(Array((String(repeating: "ا", count: place) + " " + text).utf8)))
      #expect(Self.isValid(Array((String(repeating: ".", count: place) + text + "ا").utf8)))
    }
  }

  @Test(
    arguments: [
      // A continuing byte without a first one, or too many; a scalar cut off; a form too long;
      // half a surrogate; what is no ordinary scalar.
      [0x80], [0xD8, 0xA7, 0xA7], [0xD8], [0xE2, 0x80], [0xE2], [0xD8, 0x41], [0xE2, 0x80, 0x41],
      [0xC0, 0x80], [0xC1, 0xBF], [0xED, 0xA0, 0x80], [0xFF], [0xE0, 0x80, 0x80],
      [0xF0, 0x9F, 0x98, 0x80], [0xEF, 0xB7, 0xBA],
    ] as [[UInt8]])
  func `leaves all else to Swift, wherever it stands`(bytes: [UInt8]) {
    for place in 0...40 {
      let start = [UInt8](repeating: 0x20, count: place)
      #expect(!Self.isValid(start + bytes))
      #expect(!Self.isValid(start + bytes + Array(" قال الوزير نعم".utf8)))
    }
  }

  @Test func `makes of any bytes what Swift makes of them`() {
    var generator = SplitMix64(seed: 5)
    var (valid, ordinary) = (0, 0)
    for text in GeneratedText.texts(seed: 22, count: 20_000) {
      var bytes = Array(text.utf8)
      if !bytes.isEmpty, Bool.random(using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      }
      let expected = String(validating: bytes, as: UTF8.self)
      let found = bytes.withUnsafeBufferPointer(String.init(utf8:))
      #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "\(bytes)")
      valid += expected == nil ? 0 : 1
      ordinary += Self.isValid(bytes) ? 1 : 0
    }
    #expect(ordinary > 2_000 && valid > ordinary && valid < 19_000)
  }
}
