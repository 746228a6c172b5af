/// The digits that numbers are written with; every system is read.
package enum DigitSystem: String, Sendable, Hashable, CaseIterable {
  /// 0–9, as the press of the Maghreb and most websites write.
  case latin
  /// ٠–٩ (U+0660–0669), the default of CLDR in Egypt, Saudi Arabia, Syria, Lebanon and Iraq.
  case arabic

  /// The digits of a number, ungrouped, after a hyphen-minus if negative: `٢٠١٥` in `arabic`.
  package func string(_ number: Int) -> String {
    self == .latin ? String(number) : converting(String(number))
  }

  /// A text with every digit 0–9, ٠–٩ and ۰–۹ written in this system, and nothing else changed.
  package func converting(_ text: String) -> String {
    let isChanged = text.unicodeScalars.contains { scalar in
      (self == .arabic || !scalar.isASCII) && Self.value(of: scalar) != nil
    }
    guard isChanged else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(Self.value(of: scalar).flatMap(digit) ?? scalar)
    }
    return String(result)
  }

  /// The value 0…9 of a digit 0–9, ٠–٩ or ۰–۹ (U+06F0–06F9), or `nil` for any other scalar.
  package static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0x660...0x669: Int(scalar.value) - 0x660
    case 0x6F0...0x6F9: Int(scalar.value) - 0x6F0
    default: nil
    }
  }

  /// The number that a text of digits alone writes, or `nil` where it has anything else, has
  /// nothing, or is greater than `Int.max`: `٢٠١٥` and `۲۰15` are 2015.
  package static func number(_ text: some StringProtocol) -> Int? {
    guard text.unicodeScalars.allSatisfy({ value(of: $0) != nil }) else { return nil }
    return Int(Self.latin.converting(String(text)))
  }

  private func digit(_ value: Int) -> Unicode.Scalar? {
    Unicode.Scalar((self == .latin ? 0x30 : 0x660) + UInt32(value))
  }
}
