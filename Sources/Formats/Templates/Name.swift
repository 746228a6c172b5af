/// A key of a record, packed into two integers so that finding it compares no strings.
///
/// A name has 1 to 16 bytes of UTF-8, none of them zero.
package struct Name: Sendable, Hashable {
  /// How many bytes of UTF-8 a name may have.
  package static let maximumLength = 16

  private let head: UInt64
  private let tail: UInt64

  /// Packs a name; `nil` where it is empty, longer than 16 bytes of UTF-8 or has a zero byte.
  package init?(_ text: String) {
    self.init(utf8: text.utf8)
  }

  init?(utf8 bytes: some BidirectionalCollection<UInt8>) {
    guard 1...Self.maximumLength ~= bytes.count else { return nil }
    var (head, tail) = (UInt64(0), UInt64(0))
    var index = bytes.count
    for byte in bytes.reversed() {
      index -= 1
      guard byte != 0 else { return nil }
      if index < 8 { head = head << 8 | UInt64(byte) } else { tail = tail << 8 | UInt64(byte) }
    }
    self.init(head: head, tail: tail)
  }

  private init(head: UInt64, tail: UInt64) {
    self.head = head
    self.tail = tail
  }
}

extension Name: ExpressibleByStringLiteral {
  /// Packs a literal; an invalid one becomes a name that no template can write.
  package init(stringLiteral text: StaticString) {
    // 0xFF never occurs in UTF-8, so no name in a template equals this one.
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    self = Name(utf8: bytes) ?? Name(head: .max, tail: .max)
  }
}

extension Name: CustomStringConvertible {
  /// The name as it is written in a template.
  package var description: String {
    withUnsafeBytes(of: (head.littleEndian, tail.littleEndian)) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
