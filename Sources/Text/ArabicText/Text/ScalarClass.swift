/// What a scalar does in a word: the few classes that words, slugs and cleaning tell apart.
enum ScalarClass: UInt8, Sendable {
  case arabicLetter
  /// A letter of the Latin, Greek or Cyrillic script, which are the ones with case.
  case casedLetter
  /// A letter of any other script.
  case otherLetter
  /// A combining mark of any script, harakat among them.
  case mark
  /// A decimal digit of any script.
  case digit
  case tatweel
  /// A character that is not seen: zero-width, bidi control, soft hyphen, variation selector.
  case invisible
  /// Space, punctuation, symbol, control.
  case separator

  /// Classifies a scalar by its general category (UCD), those of Arabic text from tables.
  init(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    if value < 0x100 {
      self = Self.latin[value]
    } else if (0x600..<0x700).contains(value) {
      self = Self.arabic[value - 0x600]
    } else if (0x2000..<0x2070).contains(value) {
      self = Self.punctuation[value - 0x2000]
    } else {
      self = Self.byProperties(of: scalar)
    }
  }

  var isLetter: Bool {
    self == .arabicLetter || self == .casedLetter || self == .otherLetter
  }

  private static let latin = table(of: 0..<0x100)
  private static let arabic = table(of: 0x600..<0x700)
  /// General Punctuation: quotation marks and dashes, marks of direction.
  private static let punctuation = table(of: 0x2000..<0x2070)

  private static func table(of block: Range<UInt32>) -> [Self] {
    block.compactMap { Unicode.Scalar($0).map(byProperties) }
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> Self {
    if scalar == Scalars.tatweel { return .tatweel }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
      if isArabicScript(scalar) { return .arabicLetter }
      return properties.isCased ? .casedLetter : .otherLetter
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return properties.isVariationSelector ? .invisible : .mark
    case .decimalNumber:
      return .digit
    case .format:
      // U+0600–0605, 06DD and 08E2 are seen: they stand under or round a number.
      return isArabicScript(scalar) && scalar != Scalars.arabicLetterMark ? .separator : .invisible
    default:
      return .separator
    }
  }

  /// Whether a scalar is in one of the blocks of the Arabic script.
  private static func isArabicScript(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x6FF, 0x750...0x77F, 0x870...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE: true
    default: false
    }
  }
}
