import ArabicText

/// Texts as they stand in the attributes and scripts of a page.
enum PageText {
  /// The text with each run of white space as one space and none at the ends; `nil` where nothing is
  /// left.
  ///
  /// References that were escaped twice, `&amp;quot;`, are resolved where they are the common ones. The
  /// text is cleaned, for JSON has escapes.
  static func collapsed(_ text: String) -> String? {
    let words = TextCleaning.clean(resolved(text)).text.unicodeScalars.split(
      whereSeparator: Scalars.isSpace)
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }

  /// The parts of a list between commas, bars or the marks of hashtags.
  static func parts(of text: String) -> [String] {
    // References end with a semicolon.
    resolved(text).unicodeScalars.split { ",،;؛|#\n".unicodeScalars.contains($0) }
      .compactMap { collapsed(String($0)) }
  }

  /// A keyword without the mark of a hashtag before it.
  static func withoutMark(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "#") ? String(Substring(text.utf8.dropFirst())) : text
  }

  /// The names in an attribute that holds several, such as `class`.
  static func words(_ text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  /// The relations of a link, in lower case.
  static func relations(_ text: String?) -> [String] {
    words(text ?? "").map { $0.lowercased() }
  }

  private static let references = [
    "quot;": "\"", "laquo;": "«", "raquo;": "»", "nbsp;": " ", "amp;": "&", "rlm;": "\u{200F}",
    "lrm;": "\u{200E}", "shy;": "\u{AD}", "zwnj;": "\u{200C}", "zwj;": "\u{200D}",
    "ndash;": "–", "mdash;": "—", "hellip;": "…", "ldquo;": "“", "rdquo;": "”", "lsquo;": "‘",
    "rsquo;": "’", "apos;": "'", "lt;": "<", "gt;": ">",
  ]

  /// The text with the references that were escaped twice.
  static func resolved(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    return parts.dropFirst().reduce(into: String(parts[0])) { resolved, part in
      if let (scalar, rest) = numeric(part) {
        resolved.unicodeScalars.append(scalar)
        resolved += rest
        return
      }
      let found = references.first { part.utf8.starts(with: $0.key.utf8) }
      resolved += found?.value ?? "&"
      resolved += Substring(part.utf8.dropFirst(found?.key.utf8.count ?? 0))
    }
  }

  /// The scalar of a numeric reference after its ampersand, and what follows it.
  private static func numeric(_ text: Substring) -> (Unicode.Scalar, Substring)? {
    guard text.utf8.first == UInt8(ascii: "#"),
      let end = text.utf8.firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    let digits = text[..<end].utf8.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = Substring(digits.dropFirst(isHexadecimal ? 1 : 0))
    guard number.utf8.count <= 7, let value = UInt32(number, radix: isHexadecimal ? 16 : 10),
      value >= 0x20, let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, Substring(text[end...].utf8.dropFirst()))
  }
}
