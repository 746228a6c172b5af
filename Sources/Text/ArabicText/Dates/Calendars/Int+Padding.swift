extension Int {
  /// The digits of a number that is not negative, with leading zeros: 7 padded to 2 is "07".
  func padded(to width: Int) -> String {
    var isWhole = true
    let text = String(unsafeUninitializedCapacity: width) { text in
      isWhole = text.write(self, at: 0, digits: width)
      return width
    }
    return isWhole ? text : String(self)
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the last `count` digits of a number that is not negative, with leading zeros, from
  /// `start` on; gives whether these are all that it has.
  @discardableResult
  func write(_ number: Int, at start: Int, digits count: Int) -> Bool {
    var rest = number
    for place in (start..<start + count).reversed() {
      self[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return rest == 0
  }
}
