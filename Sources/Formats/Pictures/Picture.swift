/// What the first bytes of a picture say: its format and its size.
///
/// Nothing is decoded: a header gives all that a page needs to keep room for a picture, and what
/// follows it is the browser's affair.
package struct Picture: Sendable, Hashable {
  /// A format that browsers show.
  package enum Format: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, gif, webp, avif, svg

    /// What the name of a file ends in.
    package var suffix: String { self == .jpeg ? "jpg" : rawValue }
  }

  /// The format, which the bytes say and never the name.
  package let format: Format
  /// As readers see it, turned as it says itself, in pixels.
  package let width: Int
  /// The same.
  package let height: Int

  /// The longest side that counts as one.
  static let longestSide = 100_000

  /// Reads the header of a file; throws why there is none that can be shown.
  package init(_ bytes: [UInt8]) throws(PictureMistake) {
    let header = HeaderBytes(bytes)
    var size: (width: Int, height: Int)?
    if header.starts(with: [0xFF, 0xD8, 0xFF]) {
      (format, size) = (.jpeg, JPEGHeader.size(header))
    } else if header.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
      (format, size) = (.png, Self.sizeOfPNG(header))
    } else if header.starts(with: Array("GIF8".utf8)) {
      (format, size) = (.gif, Self.sizeOfGIF(header))
    } else if header.starts(with: Array("RIFF".utf8)), header.has("WEBP", at: 8) {
      (format, size) = (.webp, WebPHeader.size(header))
    } else if header.has("ftyp", at: 4), AVIFHeader.isOne(header) {
      (format, size) = (.avif, AVIFHeader.size(header))
    } else if SafeSVG.mayBeOne(bytes) {
      (format, size) = (.svg, try SafeSVG.size(bytes))
    } else {
      throw .unknownFormat
    }
    guard let size, (1...Self.longestSide).contains(size.width),
      (1...Self.longestSide).contains(size.height)
    else { throw .damaged }
    (width, height) = size
  }

  private static func sizeOfPNG(_ bytes: HeaderBytes) -> (Int, Int)? {
    guard bytes.has("IHDR", at: 12), let width = bytes.big32(16), let height = bytes.big32(20)
    else { return nil }
    return (width, height)
  }

  private static func sizeOfGIF(_ bytes: HeaderBytes) -> (Int, Int)? {
    guard let width = bytes.little16(6), let height = bytes.little16(8) else { return nil }
    return (width, height)
  }
}
