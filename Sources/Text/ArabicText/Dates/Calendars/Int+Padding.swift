extension Int {
  /// The digits of a number that is not negative, with leading zeros: 7 padded to 2 is "07".
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}

extension [UInt8] {
  /// Appends the last `count` digits of a number that is not negative, with leading zeros.
  mutating func append(_ number: Int, digits count: Int) {
    var divisor = (1..<count).reduce(1) { divisor, _ in divisor * 10 }
    while divisor > 0 {
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / divisor % 10))
      divisor /= 10
    }
  }
}
