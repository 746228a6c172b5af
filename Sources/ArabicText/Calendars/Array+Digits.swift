extension [UInt8] {
  /// Appends the last `count` digits of a number that is not negative, with leading zeros, after a
  /// mark of ASCII where one is given.
  mutating func append(_ number: Int, digits count: Int, after mark: Unicode.Scalar? = nil) {
    if let mark { append(UInt8(ascii: mark)) }
    var place = 1
    for _ in 1..<count { place *= 10 }
    while place > 0 {
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / place % 10))
      place /= 10
    }
  }
}
