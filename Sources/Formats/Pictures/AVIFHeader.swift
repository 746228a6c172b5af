/// The boxes of an AVIF file that tell its size (ISO/IEC 14496-12 and 23008-12).
enum AVIFHeader {
  /// Whether the file type names AVIF among its brands.
  static func isOne(_ bytes: HeaderBytes) -> Bool {
    guard let length = bytes.big32(0) else { return false }
    let brands = [8] + Array(stride(from: 16, to: min(length, 256), by: 4))
    return brands.contains { bytes.has("avif", at: $0) || bytes.has("avis", at: $0) }
  }

  /// The largest of the sizes that the file gives: those of its tiles and of its thumbnail are smaller.
  static func size(_ bytes: HeaderBytes) -> (width: Int, height: Int)? {
    guard let meta = box("meta", in: 0..<bytes.count, bytes),
      // A full box: its version and flags come first.
      let properties = box("iprp", in: meta.dropFirst(4), bytes),
      let container = box("ipco", in: properties[...], bytes)
    else { return nil }
    var (size, isTurned): ((width: Int, height: Int)?, Bool) = (nil, false)
    forEachBox(in: container[...], bytes) { name, content in
      if name == "ispe", let width = bytes.big32(content.lowerBound + 4),
        let height = bytes.big32(content.lowerBound + 8),
        width * height > (size.map { $0.width * $0.height } ?? 0)
      {
        size = (width, height)
      }
      if name == "irot", let angle = bytes[content.lowerBound] { isTurned = angle & 1 == 1 }
    }
    return size.map { isTurned ? ($0.height, $0.width) : $0 }
  }

  private static func box(_ name: String, in range: Range<Int>, _ bytes: HeaderBytes) -> Range<Int>?
  {
    var found: Range<Int>?
    forEachBox(in: range, bytes) { other, content in
      if found == nil, other == name { found = content }
    }
    return found
  }

  private static func forEachBox(
    in range: Range<Int>, _ bytes: HeaderBytes, _ body: (String, Range<Int>) -> Void
  ) {
    var index = range.lowerBound
    while index + 8 <= range.upperBound, let length = bytes.big32(index) {
      let end = length == 0 ? range.upperBound : index + length
      guard length == 0 || length >= 8, end <= range.upperBound else { return }
      for name in ["meta", "iprp", "ipco", "ispe", "irot"] where bytes.has(name, at: index + 4) {
        body(name, index + 8..<end)
      }
      index = end
    }
  }
}
