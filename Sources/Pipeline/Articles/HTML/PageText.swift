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

  /// The parts of a list separated by commas.
  static func parts(of text: String) -> [String] {
    text.unicodeScalars.split { ",،;؛".unicodeScalars.contains($0) }
      .compactMap { collapsed(String($0)) }
  }

  /// The names in an attribute that holds several, such as `class`.
  static func words(_ text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  private static let references = [
    "quot;": "\"", "#039;": "'", "#39;": "'", "laquo;": "«", "raquo;": "»", "nbsp;": " ",
    "#8211;": "–", "#8220;": "“", "#8221;": "”", "amp;": "&",
  ]

  private static func resolved(_ text: String) -> String {
    let parts = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    return parts.dropFirst().reduce(into: String(parts[0])) { resolved, part in
      let found = references.first { part.utf8.starts(with: $0.key.utf8) }
      resolved += found?.value ?? "&"
      resolved += Substring(part.utf8.dropFirst(found?.key.utf8.count ?? 0))
    }
  }
}
