/// The segments of a JPEG file before its data (ITU-T T.81, annex B).
enum JPEGHeader {
  /// The size in the frame header, turned as the EXIF data say.
  static func size(_ bytes: HeaderBytes) -> (width: Int, height: Int)? {
    var index = 2
    var isTurned = false
    while let mark = bytes[index] {
      guard mark == 0xFF, let kind = bytes[index + 1] else { return nil }
      switch kind {
      // Fill bytes before a marker.
      case 0xFF: index += 1
      // Markers without a segment.
      case 0x01, 0xD0...0xD8: index += 2
      // The data begin, or the file ends, without a frame.
      case 0xD9, 0xDA: return nil
      // Of the frames C4, C8 and CC are none.
      case 0xC0...0xCF where kind != 0xC4 && kind != 0xC8 && kind != 0xCC:
        guard let height = bytes.big16(index + 5), let width = bytes.big16(index + 7) else {
          return nil
        }
        return isTurned ? (height, width) : (width, height)
      default:
        guard let length = bytes.big16(index + 2), length >= 2 else { return nil }
        if kind == 0xE1, bytes.has("Exif\0\0", at: index + 4) {
          isTurned = isTurned || isOnItsSide(bytes, tiff: index + 10, end: index + 2 + length)
        }
        index += 2 + length
      }
    }
    return nil
  }

  /// Whether the tag `Orientation` turns the picture by a quarter (EXIF 2.32, section 4.6.4).
  private static func isOnItsSide(_ bytes: HeaderBytes, tiff: Int, end: Int) -> Bool {
    let isLittle = bytes.has("II", at: tiff)
    func short(_ index: Int) -> Int? { isLittle ? bytes.little16(index) : bytes.big16(index) }
    func long(_ index: Int) -> Int? { isLittle ? bytes.little32(index) : bytes.big32(index) }
    guard let offset = long(tiff + 4), tiff + offset < end, let count = short(tiff + offset) else {
      return false
    }
    for entry in 0..<min(count, 200) {
      let place = tiff + offset + 2 + entry * 12
      guard place + 12 <= end else { return false }
      if short(place) == 0x0112 { return short(place + 8).map { (5...8).contains($0) } ?? false }
    }
    return false
  }
}
