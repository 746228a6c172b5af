/// A set of what cues have seen of one line.
struct Signs: Sequence, Sendable, Hashable {
  private var bits: (UInt64, UInt64) = (0, 0)

  init(_ signs: [Sign] = []) {
    for sign in signs { insert(sign) }
  }

  mutating func insert(_ sign: Sign) {
    let bit = sign.rawValue
    if bit < 64 { bits.0 |= 1 << UInt64(bit) } else { bits.1 |= 1 << UInt64(bit - 64) }
  }

  func intersects(_ others: Self) -> Bool {
    bits.0 & others.bits.0 | bits.1 & others.bits.1 != 0
  }

  func contains(_ sign: Sign) -> Bool {
    let bit = sign.rawValue
    return (bit < 64 ? bits.0 >> UInt64(bit) : bits.1 >> UInt64(bit - 64)) & 1 == 1
  }

  /// Gives the number of each, in order.
  struct Iterator: IteratorProtocol {
    fileprivate var bits: (UInt64, UInt64)

    mutating func next() -> UInt8? {
      if bits.0 != 0 {
        defer { bits.0 &= bits.0 - 1 }
        return UInt8(bits.0.trailingZeroBitCount)
      }
      guard bits.1 != 0 else { return nil }
      defer { bits.1 &= bits.1 - 1 }
      return 64 + UInt8(bits.1.trailingZeroBitCount)
    }
  }

  func makeIterator() -> Iterator { Iterator(bits: bits) }

  static func == (one: Self, other: Self) -> Bool { one.bits == other.bits }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
  }
}
