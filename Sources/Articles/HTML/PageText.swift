/// Texts as they stand in the attributes and scripts of a page.
enum PageText {
  /// The text with each run of white space as one space and none at the ends; `nil` where nothing is
  /// left.
  ///
  /// References that were escaped twice, `&amp;quot;`, are resolved where they are the common ones.
  static func collapsed(_ text: String) -> String? {
    let words = resolved(text).unicodeScalars.split(whereSeparator: Line.isSpace)
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }

  /// The parts of a list set off by commas.
  static func parts(of text: String) -> [String] {
    text.unicodeScalars.split { ",،;؛".unicodeScalars.contains($0) }
      .compactMap { collapsed(String($0)) }
  }

  /// The names in an attribute that holds several, such as `class`.
  static func words(_ text: String) -> [Substring] {
    text.utf8.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { Substring($0) }
  }

  private static let references = [
    ("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&laquo;", "«"), ("&raquo;", "»"),
    ("&nbsp;", " "), ("&#8211;", "–"), ("&#8220;", "“"), ("&#8221;", "”"), ("&amp;", "&"),
  ]

  private static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var bytes = Array(text.utf8)
    for (reference, character) in references {
      let reference = Array(reference.utf8)
      var index = 0
      while let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
        if bytes[start...].starts(with: reference) {
          bytes.replaceSubrange(start..<start + reference.count, with: character.utf8)
        }
        index = start + 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
