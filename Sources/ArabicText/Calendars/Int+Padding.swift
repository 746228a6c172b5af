extension Int {
  /// The digits of a number that is not negative, with leading zeros: 7 padded to 2 is "07".
  func padded(to width: Int) -> String {
    var rest = self
    let text = String(unsafeUninitializedCapacity: width) { digits in
      for place in stride(from: width - 1, through: 0, by: -1) {
        digits[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return width
    }
    return rest == 0 ? text : String(self)
  }
}
