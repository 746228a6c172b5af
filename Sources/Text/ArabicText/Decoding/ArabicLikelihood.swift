/// How much a text looks like Arabic prose, for choosing between two decodings of the same bytes.
///
/// It is the mean, over all scalars beyond ASCII but punctuation, of a weight: the logarithm of how
/// often a letter occurs in Arabic news against a letter drawn blindly, and a low constant for
/// harakat, symbols and letters of other scripts, which wrong decodings abound in.
struct ArabicLikelihood: Sendable, Comparable {
  /// About 0.6 for Arabic prose, below zero for most else; no unit.
  let mean: Double
  /// How many scalars it is the mean of.
  let count: Int

  /// Measures a text; one without anything to measure has the mean 0.
  init(of text: some StringProtocol) {
    var sum = 0.0
    var count = 0
    for scalar in text.unicodeScalars where !scalar.isASCII {
      guard let weight = Self.weight(of: scalar) else { continue }
      sum += weight
      count += 1
    }
    self.count = count
    mean = count == 0 ? 0 : sum / Double(count)
  }

  /// Whether the text may well be Arabic, or has nothing that tells.
  var isArabic: Bool { mean >= 0 }

  static func < (left: Self, right: Self) -> Bool { left.mean < right.mean }

  private static let foreign = -3.0

  /// The weight of a scalar, or `nil` for punctuation and space, which say nothing.
  private static func weight(of scalar: Unicode.Scalar) -> Double? {
    if (0x621...0x655).contains(scalar.value) { return weights[Int(scalar.value) - 0x621] }
    switch scalar.value {
    case 0xA0, 0xAB, 0xBB, 0x60C, 0x61B, 0x61F, 0x660...0x669, 0x200B...0x203A: return nil
    default: return foreign
    }
  }

  /// Natural logarithms for U+0621–0655, from classes of letters of about the same frequency.
  private static let weights: [Double] = {
    let classes: [(letters: String, weight: Double)] = [
      ("ال", 1.4), ("يمنور", 0.8), ("تبعهدسةأ", 0.3), ("فقكحج", -0.2), ("شصىخطإئض", -0.8),
      ("زءثذغ", -1.2), ("ؤظآ", -1.8),
    ]
    var weights = [Double](repeating: -1.5, count: 0x655 - 0x620)
    // Dammatan and kasratan are what ISO-8859-6 has for the ى and ي of windows-1256.
    for mark in [0x64C, 0x64D] { weights[mark - 0x621] = foreign }
    for (letters, weight) in classes {
      for letter in letters.unicodeScalars { weights[Int(letter.value) - 0x621] = weight }
    }
    return weights
  }()
}
