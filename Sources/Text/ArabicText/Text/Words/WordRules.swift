/// What scalars do to the words of a text: their folded letters, or what ``WordEffect`` names.
protocol WordRules {
  /// What the scalars of Arabic text do, made by ``makeTable(of:)``.
  static var table: [UInt16] { get }

  /// What any other scalar does.
  static func other(_ scalar: Unicode.Scalar) -> UInt32
}

/// What a scalar does to a word where it is no letter or digit of it.
enum WordEffect {
  /// It makes no difference.
  static let skipped: UInt32 = 0
  /// It ends a word.
  static let separator: UInt32 = 1
  /// None once the text has been composed (U+0653–0655); codes above this one are letters.
  static let composing: UInt32 = 2
}

extension WordRules {
  /// What the scalars of U+0000–00FF, U+0600–06FF and U+2000–203F do, one after another.
  static func makeTable(of code: (Unicode.Scalar) -> UInt32) -> [UInt16] {
    [UInt32(0)..<0x100, 0x600..<0x700, 0x2000..<0x2040].joined().map { value in
      Unicode.Scalar(value).map { UInt16(truncatingIfNeeded: code($0)) } ?? 0
    }
  }
}
