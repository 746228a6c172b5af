/// Takes from the ends of a text what does not belong to it.
enum Trimming {
  /// The text without white space at its ends.
  static func spaces(_ text: some BidirectionalCollection<Unicode.Scalar>) -> String {
    trimmed(text, Line.isSpace)
  }

  /// The text without white space, dashes, colons, bars, commas and quotation marks at its ends.
  static func marks(_ text: some BidirectionalCollection<Unicode.Scalar>) -> String {
    trimmed(text) { Line.isSpace($0) || "-–—ـ:|/،,.«»“”\"()".unicodeScalars.contains($0) }
  }

  private static func trimmed(
    _ text: some BidirectionalCollection<Unicode.Scalar>, _ isOuter: (Unicode.Scalar) -> Bool
  ) -> String {
    guard let first = text.firstIndex(where: { !isOuter($0) }),
      let last = text.lastIndex(where: { !isOuter($0) })
    else { return "" }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text[first...last])
    return String(result)
  }
}
