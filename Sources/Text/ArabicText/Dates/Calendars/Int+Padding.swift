extension Int {
  /// The digits of a number that is not negative, with leading zeros: 7 padded to 2 is "07".
  func padded(to width: Int) -> String {
    let digits = String(self)
    return digits.utf8.count < width
      ? String(repeating: "0", count: width - digits.utf8.count) + digits : digits
  }

  /// A year as ISO 8601 writes it: "0753", "-0752".
  var paddedYear: String {
    self < 0 ? "-" + (-self).padded(to: 4) : padded(to: 4)
  }

  /// The quotient rounded down, of negative numbers too: -1 over 12 is -1.
  func dividedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor)
  }
}
