/// The attributes of a `meta` element that declare a policy, with their places in the page.
struct MetaTag {
  /// Whether the element declares a content security policy.
  private(set) var declaresPolicy = false
  /// Where the value of its `content` is.
  private(set) var content: Range<Int>?
  /// The index after the element.
  private(set) var end: Int

  /// Reads the attributes that begin at an index; `nil` where the name of the element goes on there.
  init?(_ page: [UInt8], from start: Int) {
    guard start < page.count, Self.isBlank(page[start]) else { return nil }
    end = start
    while true {
      skip(page) { Self.isBlank($0) || $0 == UInt8(ascii: "/") }
      guard end < page.count, page[end] != UInt8(ascii: ">") else { break }
      readAttribute(of: page)
    }
  }

  private mutating func readAttribute(of page: [UInt8]) {
    let start = end
    // A name has at least one byte, be it an equals sign.
    end += 1
    skip(page) { !Self.isBlank($0) && !"=/>".utf8.contains($0) }
    let name = page[start..<end].map { $0 | 0x20 }
    skip(page, while: Self.isBlank)
    guard end < page.count, page[end] == UInt8(ascii: "=") else { return }
    end += 1
    skip(page, while: Self.isBlank)
    let value = readValue(of: page)
    if name.elementsEqual("content".utf8) { content = content ?? value }
    if name.elementsEqual("http-equiv".utf8) {
      let policy = "content-security-policy"
      declaresPolicy = page[value].elementsEqual(policy.utf8) { $0 | 0x20 == $1 }
    }
  }

  private mutating func readValue(of page: [UInt8]) -> Range<Int> {
    guard end < page.count else { return end..<end }
    let quote = page[end]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = end
      skip(page) { !Self.isBlank($0) && $0 != UInt8(ascii: ">") }
      return start..<end
    }
    end += 1
    let start = end
    skip(page) { $0 != quote }
    defer { end = min(end + 1, page.count) }
    return start..<end
  }

  private mutating func skip(_ page: [UInt8], while holds: (UInt8) -> Bool) {
    while end < page.count, holds(page[end]) { end += 1 }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
