import Bytes
import TestSupport
import Testing

struct ByteBufferTests {
  @Test(arguments: 0..<50)
  func `holds what was appended, however small it was at first`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var buffer = ByteBuffer(capacity: Int.random(in: 0..<40, using: &random))
    var expected: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      let text = String(repeating: "نa", count: Int.random(in: 0..<9, using: &random))
      let bytes = Array(text.utf8)
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        buffer.append(UInt8(ascii: "b"))
        expected.append(UInt8(ascii: "b"))
      case 1:
        buffer.append(text)
        expected += bytes
      case 2:
        buffer.append(bytes)
        expected += bytes
      default:
        bytes.withUnsafeBufferPointer { buffer.append($0.dropFirst()) }
        expected += bytes.dropFirst()
      }
    }
    #expect(buffer.bytes == expected)
    #expect(buffer.last == expected.last)
  }

  @Test func `an empty one is empty`() {
    let buffer = ByteBuffer(capacity: 0)
    #expect(buffer.bytes == [])
    #expect(buffer.last == nil)
  }
}
