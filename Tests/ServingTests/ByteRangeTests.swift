import Serving
import Testing

struct ByteRangeTests {
  @Test(
    arguments: [
      (nil, .whole), ("bytes=0-9", .part(0..<10)), ("bytes=90-", .part(90..<100)),
      ("bytes=90-200", .part(90..<100)), ("bytes=-10", .part(90..<100)),
      ("bytes=-200", .part(0..<100)),
      ("bytes= 5 - 6 ", .part(5..<7)), ("bytes=99-99", .part(99..<100)),
      ("bytes=100-", .unsatisfiable),
      ("bytes=-0", .unsatisfiable), ("bytes=9223372036854775800-", .unsatisfiable),
      ("bytes=99999999999999999999-", .unsatisfiable),
      ("bytes=-99999999999999999999", .part(0..<100)),
      ("bytes=0-99999999999999999999", .part(0..<100)), ("bytes=9-0", .whole),
      ("bytes=0-1,3-4", .whole),
      ("bytes=", .whole), ("bytes=-", .whole), ("bytes=--5", .whole), ("bytes=a-b", .whole),
      ("lines=0-9", .whole), ("bytes=1-2-3", .whole), ("bytes=+1-2", .whole), ("", .whole),
    ] as [(String?, ByteRange)])
  func `a field asks for the whole, a part, or what is not there`(
    _ field: String?, _ range: ByteRange
  ) {
    #expect(ByteRange(field, length: 100) == range)
  }

  @Test(arguments: ["bytes=0-", "bytes=-10", "bytes=0-0"])
  func `an empty file has no parts`(_ field: String) {
    #expect(ByteRange(field, length: 0) == .unsatisfiable)
  }
}
