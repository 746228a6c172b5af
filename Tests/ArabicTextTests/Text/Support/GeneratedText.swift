import TestSupport

/// Texts made from a seed: Arabic, Latin, and whatever Unicode holds that could break a function.
enum GeneratedText {
  /// The same texts for the same seed; they have 0 to 40 scalars, and the first is empty.
  static func texts(seed: UInt64 = 1, count: Int = 2_000) -> [String] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { index in
      text(length: index == 0 ? 0 : Int.random(in: 0...40, using: &generator), &generator)
    }
  }
}

extension GeneratedText {
  /// Ranges of scalars to draw from, the ordinary ones more than once.
  private static let ranges: [ClosedRange<UInt32>] = [
    0x621...0x64A, 0x621...0x64A, 0x621...0x64A, 0x64B...0x655, 0x600...0x6FF, 0x20...0x7E,
    0x61...0x7A, 0x20...0x20, 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9, 0x640...0x640,
    0xC0...0x24F, 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069,
    0x0...0x1F, 0x80...0xAD, 0xFB50...0xFDFF, 0xFE70...0xFEFF, 0x1E00...0x1FFF, 0x400...0x4FF,
    0xE000...0xE0FF, 0xFFF0...0xFFFF, 0x10000...0x10FFF, 0xE0000...0xE01FF, 0x900...0x97F,
    0x8A0...0x8FF, 0x4E00...0x4E10, 0x1100...0x11FF, 0x2000...0x206F,
  ]

  private static func text(length: Int, _ generator: inout SplitMix64) -> String {
    var view = String.UnicodeScalarView()
    // A text draws from few ranges, so that neighbours meet that have to do with each other.
    let palette = (0..<3).compactMap { _ in ranges.randomElement(using: &generator) }
    while view.count < length {
      guard let range = palette.randomElement(using: &generator) else { break }
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) {
        view.append(scalar)
      }
    }
    return String(view)
  }
}

extension String {
  /// The scalars as `U+0627 U+0644`, for messages about texts that cannot be read.
  var codePoints: String {
    unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
      .joined(separator: " ")
  }
}
