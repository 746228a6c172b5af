/// Reads scalars of UTF-8 in place, for each of which a string's view would make a call.
enum UTF8Decoding {
  /// The scalar that begins at a position of valid UTF-8, and the position after it.
  static func next(
    in utf8: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) -> Unicode.Scalar {
    let lead = utf8[position]
    position += 1
    if lead < 0x80 { return Unicode.Scalar(lead) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let end = min(position + length - 1, utf8.count)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    while position < end {
      value = value << 6 | UInt32(utf8[position] & 0x3F)
      position += 1
    }
    return Unicode.Scalar(value) ?? Scalars.replacement
  }
}
