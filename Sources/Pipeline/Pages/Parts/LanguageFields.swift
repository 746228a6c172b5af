import ArabicText
import Configuration
import Templates

/// The language of an article that is not the language of the site.
enum LanguageFields {
  static let shape = RecordShape([
    .init("tag", "The language, as a BCP 47 tag.", .text),
    .init("dir", "Its direction, `rtl` or `ltr`.", .text),
  ])

  static let field = RecordShape.Field(
    "language", "Its language, where that is not the site's.", .optional(.record(shape)))

  /// The language that an editor gives, if it has the form of a tag.
  static func value(_ language: String?, in context: PageContext) -> Value {
    guard let language, isTag(language),
      language.lowercased() != context.settings.language.lowercased()
    else { return .none }
    return ["tag": .text(language), "dir": .text(PageContext.direction(of: language))]
  }

  private static func isTag(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...8).contains(parts.first?.count ?? 0) && text.utf8.count <= 35
      && parts.allSatisfy { part in
        (1...8).contains(part.count)
          && part.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
      }
  }
}
