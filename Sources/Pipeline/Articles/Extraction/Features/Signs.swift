/// A set of what cues have seen of one line.
struct Signs: Sendable, Hashable {
  private var bits: (UInt64, UInt64) = (0, 0)

  mutating func insert(_ sign: Sign) {
    let bit = sign.rawValue
    if bit < 64 { bits.0 |= 1 << UInt64(bit) } else { bits.1 |= 1 << UInt64(bit - 64) }
  }

  func contains(_ sign: Sign) -> Bool {
    let bit = sign.rawValue
    return (bit < 64 ? bits.0 >> UInt64(bit) : bits.1 >> UInt64(bit - 64)) & 1 == 1
  }

  /// Calls `body` with the number of each, in order.
  func forEach(_ body: (UInt8) -> Void) {
    var rest = bits.0
    while rest != 0 {
      body(UInt8(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    rest = bits.1
    while rest != 0 {
      body(64 + UInt8(rest.trailingZeroBitCount))
      rest &= rest - 1
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.bits == other.bits }

  func hash(into hasher: inout Hasher) {
    hasher.combine(bits.0)
    hasher.combine(bits.1)
  }
}
