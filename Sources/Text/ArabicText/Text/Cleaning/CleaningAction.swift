/// What becomes of one scalar of an imported text: the table of the rules, in one place.
enum CleaningAction: Sendable, Equatable {
  case keep
  case remove(CleaningChange)
  case replace(CleaningChange, with: Unicode.Scalar)

  /// The action for a scalar between the one written last and the one that follows in the original.
  init(
    for scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?
  ) {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0x7E, 0x600...0x61B, 0x61D...0x6FF: self = .keep
    case 0x0D: self = next == "\n" ? .remove(.newline) : .replace(.newline, with: "\n")
    case 0x85, 0x2028, 0x2029: self = .replace(.newline, with: "\n")
    case 0x00...0x1F, 0x7F...0x9F: self = .remove(.control)
    case 0xA0, 0x2000...0x200A, 0x202F: self = .replace(.space, with: " ")
    case 0x200C, 0x200D:
      self = Self.isLetter(previous) && Self.isLetter(next) ? .keep : .remove(.joiner)
    case 0x200E, 0x200F, 0x61C: self = .remove(.directionalMark)
    case 0x202A...0x202E, 0x2066...0x2069: self = .remove(.bidiFormatting)
    case 0xAD, 0x180E, 0x200B, 0x2060, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFC, 0xE0000...0xE007F:
      self = .remove(.invisible)
    case 0xFDD0...0xFDEF: self = .remove(.control)
    case 0xFFFE... where scalar.value & 0xFFFE == 0xFFFE: self = .remove(.control)
    default: self = .keep
    }
  }

  /// Whether a joiner may stand beside a scalar: an Arabic letter or a mark on one.
  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    let scalarClass = ScalarClass(scalar)
    return scalarClass == .arabicLetter
      || scalarClass == .mark && (0x600...0x8FF).contains(scalar.value)
  }
}
