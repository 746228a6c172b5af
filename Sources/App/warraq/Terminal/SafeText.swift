/// Text from a source, a file name or an argument, made safe for where it is shown: the one place that
/// knows what each format must not contain.
///
/// Control characters could move the cursor or give commands, and bidirectional controls could show
/// a text in the wrong order; both are written as escapes such as `\u{1B}`. A line of a build machine's
/// log must not begin with `::` nor have `##[` in it, which are commands there.
enum SafeText {
  /// A text as one line without a line end.
  static func line(_ text: String) -> String {
    escaped(text, isKept: { _ in false }, as: { "\\u{\(hexadecimal($0))}" })
  }

  /// A line of the program's own words in Arabic, in which values are isolated: the controls that isolate
  /// stay, for ``ArabicWords`` takes them out of values.
  static func arabic(_ text: String) -> String {
    escaped(
      text, isKept: { (0x2067...0x2069).contains($0.value) }, as: { "\\u{\(hexadecimal($0))}" })
  }

  /// A text of several lines, with its line ends and tabs.
  static func document(_ text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in
        escaped(
          String(Substring(line)), isKept: { $0 == "\t" }, as: { "\\u{\(hexadecimal($0))}" })
      }
      .joined(separator: "\n")
  }

  /// The text of a JSON document, whose strings alone have such characters, with the escapes of JSON.
  static func json(_ text: String) -> String {
    escaped(text, isKept: { _ in false }, as: jsonEscape)
  }

  /// A row of tab-separated values with a line end.
  ///
  /// What parts cells and rows becomes a blank, and a spreadsheet takes no cell for a formula: an
  /// apostrophe comes before `=`, `+`, `-` and `@`, but not before a year of EDTF: `-0752`, `-01XX`.
  static func row(_ cells: [String]) -> String {
    cells.map { cell in
      var blanked = String.UnicodeScalarView()
      for scalar in cell.unicodeScalars {
        blanked.append("\t\r\n".unicodeScalars.contains(scalar) ? " " : scalar)
      }
      let text = line(String(blanked))
      let isFormula = text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) }
      return isFormula == true && !isYear(text) ? "'" + text : text
    }.joined(separator: "\t") + "\n"
  }
}

extension SafeText {
  /// Whether a text has but the signs of a date before our era, which call and name nothing.
  private static func isYear(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "-")
      && text.utf8.dropFirst().prefix(2).allSatisfy { (0x30...0x39).contains($0) }
      && text.utf8.count > 4 && text.utf8.allSatisfy("0123456789X-/.~?%".utf8.contains)
  }

  private static func escaped(
    _ text: String, isKept: (Unicode.Scalar) -> Bool, as escape: (Unicode.Scalar) -> String
  ) -> String {
    var safe = String.UnicodeScalarView()
    var (hashes, isAtStart) = (0, true)
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isCommand =
        isAtStart && scalar == ":" && rest.first == ":"
        || scalar == "#" && hashes > 0 && ["[", "v"].contains(rest.first)
      if isCommand || isControl(scalar) && !isKept(scalar) {
        safe.append(contentsOf: escape(scalar).unicodeScalars)
      } else {
        safe.append(scalar)
      }
      hashes = scalar == "#" ? hashes + 1 : 0
      isAtStart = isAtStart && scalar.properties.isWhitespace
    }
    return String(safe)
  }

  private static func jsonEscape(_ scalar: Unicode.Scalar) -> String {
    scalar.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16, uppercase: true)
  }
}
