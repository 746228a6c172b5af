extension Int {
  /// The digits of a number that is not negative, with leading zeros: 7 padded to 2 is "07".
  func padded(to width: Int) -> String {
    var digits = String(self)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}
