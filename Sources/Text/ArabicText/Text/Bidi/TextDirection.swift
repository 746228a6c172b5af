/// The way a line of text runs.
package enum TextDirection: String, Sendable, Hashable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// The direction of the first strong character outside any isolate (UAX #9, rules P2 and P3), or
  /// `nil` where there is none: «S-300 روسية» runs left to right, `2015` has no direction.
  ///
  /// This is how `dir="auto"` decides in HTML, except that it looks at the whole text.
  package init?(firstStrongOf text: String) {
    var openIsolates = 0
    for scalar in text.unicodeScalars {
      switch BidiControl(scalar) {
      case .isolate: openIsolates += 1
      case .popIsolate: openIsolates = max(0, openIsolates - 1)
      default:
        guard openIsolates == 0, let direction = Self(strong: scalar) else { continue }
        self = direction
        return
      }
    }
    return nil
  }

  /// The direction of a strong character, `nil` for a digit, a mark, punctuation or a space.
  package init?(strong scalar: Unicode.Scalar) {
    switch scalar {
    case Scalars.leftToRightMark: self = .leftToRight
    case Scalars.rightToLeftMark, Scalars.arabicLetterMark: self = .rightToLeft
    default:
      guard ScalarClass(scalar).isLetter || scalar == Scalars.tatweel else { return nil }
      self = Self.isRightToLeft(scalar.value) ? .rightToLeft : .leftToRight
    }
  }

  /// Whether a code point is in a block whose letters have Bidi_Class R or AL.
  private static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
