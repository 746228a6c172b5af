import ArabicText

/// The value of a line that opens with the label of its field: «بقلم: …», «title: …».
enum LabelledValue {
  /// The author whom a byline names, without the word for the work before the name.
  static func author(in text: String) -> String {
    var name = name(in: text)
    while let last = name.unicodeScalars.last, ": -،".unicodeScalars.contains(last) {
      name.unicodeScalars.removeLast()
    }
    return name
  }

  private static func name(in text: String) -> String {
    if let name = value(of: text, after: authors) { return name }
    let words = text.unicodeScalars.split(maxSplits: 1, whereSeparator: Scalars.isSpace)
    guard words.count == 2, openings.fills(Phrase.subject(words[0])) else { return text }
    return Trimming.spaces(words[1])
  }

  /// A text without the key that a metadata header gives it: «title: …», «العنوان: …».
  static func plain(_ text: String) -> String {
    value(of: text, after: MetadataKeys.title) ?? text
  }
}

extension LabelledValue {
  private static let longestLabel = 24
  /// Words before a name that need no mark after them.
  private static let openings = PhraseList("بقلم، كتب، كتبت، إعداد")
  private static let authors = PhraseList.joining(BylineCue.labels, MetadataKeys.author)

  /// What stands after a label and a colon or a slash; `nil` where there is neither.
  private static func value(of text: String, after labels: PhraseList) -> String? {
    let scalars = text.unicodeScalars
    let opening = scalars.prefix(longestLabel)
    guard let mark = opening.firstIndex(where: { $0 == ":" || $0 == "/" }),
      labels.fills(Phrase.subject(opening[..<mark]))
    else { return nil }
    let value = Trimming.spaces(scalars[scalars.index(after: mark)...])
    guard !value.isEmpty else { return nil }
    // As in YAML and JSON.
    return value.utf8.first == UInt8(ascii: "\"")
      ? Trimming.marks(value.unicodeScalars[...]) : value
  }
}
