/// Texts as they stand in YAML between brackets.
enum YAMLText {
  /// A text for a list or a mapping in brackets, in quotes where it is more than words.
  static func flow(_ text: String) -> String {
    let isPlain =
      text.unicodeScalars.first?.properties.isAlphabetic == true
      && text.unicodeScalars.allSatisfy { scalar in
        scalar == " " || scalar.properties.isAlphabetic && !scalar.isASCII
          || scalar.properties.generalCategory == .nonspacingMark
      }
    return isPlain ? text : "'\(text.replacing("'", with: "''"))'"
  }
}
