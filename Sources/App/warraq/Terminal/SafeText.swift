/// Text from a source, made safe for a terminal and for the log of a build machine.
///
/// Control characters could move the cursor or give commands, and bidirectional controls could show
/// a text in the wrong order; both are written as escapes such as `\u{1B}`.
enum SafeText {
  /// The text with its control characters escaped, but for line ends and tabs if `keepsLines`.
  static func text(_ text: String, keepsLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0, keepsLines) }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isControl(scalar, keepsLines) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        safe.append(contentsOf: "\\u{\(digits)}".unicodeScalars)
      } else {
        safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func isControl(_ scalar: Unicode.Scalar, _ keepsLines: Bool) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: !keepsLines
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
