import Bytes
import TestSupport
import Testing

struct BinaryCodingTests {
  private static func readBack<Value: BinaryCodable & Equatable>(_ value: Value) -> Value? {
    var writer = BinaryWriter()
    value.write(to: &writer)
    var reader = BinaryReader(writer.bytes)
    let read = try? Value(from: &reader)
    return reader.remaining == 0 ? read : nil
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int.max, Int.min])
  func `whole numbers read back`(_ number: Int) {
    #expect(Self.readBack(number) == number)
  }

  @Test(arguments: ["", "a", "سيرغي شويغو", "\u{0}", "e\u{301}", "\u{10FFFF}"])
  func `texts read back scalar by scalar`(_ text: String) {
    #expect(Self.readBack(text).map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func `what is absent, nested or empty reads back`() {
    #expect(Self.readBack([["a"], [], ["b", ""]]) == [["a"], [], ["b", ""]])
    #expect(Self.readBack([1, nil, -3] as [Int?]) == [1, nil, -3])
    #expect(Self.readBack([true, false]) == [true, false])
    #expect(Self.readBack(UInt64.max) == UInt64.max)
  }

  @Test(arguments: 1...50 as ClosedRange<UInt64>)
  func `any bytes are read or refused, and nothing traps`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for length in 0...bytes.count {
      var reader = BinaryReader(Array(bytes[..<length]))
      while let texts = try? [[String?]](from: &reader), reader.remaining > 0 {
        #expect(texts.count <= length)
      }
    }
  }

  @Test func `a part that is cut off is damage`() {
    var writer = BinaryWriter()
    ["واحد", "اثنان"].write(to: &writer)
    for length in 0..<writer.bytes.count {
      var reader = BinaryReader(Array(writer.bytes[..<length]))
      #expect(throws: BinaryDamage.self) { try [String](from: &reader) }
    }
  }

  @Test(arguments: [[0xFF], [0xD8], [0x61, 0xC0, 0x80], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80]])
  func `a text that is no UTF-8 is damage`(_ bytes: [UInt8]) {
    var writer = BinaryWriter()
    writer.writeBytes(bytes)
    var reader = BinaryReader(writer.bytes)
    #expect(throws: BinaryDamage.self) { try reader.readText() }
  }

  @Test func `texts are compared by their bytes`() {
    let texts = [
      "", "a", "b", "ab", "\u{E9}", "e\u{301}", "seeds/خبر-أول.txt", "seeds/خبر-أول.txtا",
      "seeds/خبر-ثان.txt",
    ]
    for (left, right) in texts.flatMap({ left in texts.map { (left, $0) } }) {
      #expect(left.hasSameBytes(as: right) == (Array(left.utf8) == Array(right.utf8)))
      #expect(
        left.precedesByBytes(right) == Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8))
      )
    }
  }
}
