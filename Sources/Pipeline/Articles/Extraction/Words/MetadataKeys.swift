import ArabicText

/// The keys under which scrapers keep the fields of an article above its text: «title: …», «الكاتب: …».
enum MetadataKeys {
  static let title = PhraseList(
    "title، headline، العنوان، عنوان، عنوان الخبر، عنوان المقال، عنوان الموضوع")
  static let author = PhraseList(
    "author، byline، الكاتب، كاتب المقال، كاتب الخبر، المؤلف، المحرر، المراسل")
  private static let date = PhraseList(
    "date، published، published at، publish date، pubdate، datetime، time، التاريخ، تاريخ النشر، تاريخ الخبر"
  )
  static let source = PhraseList("source، publisher، المصدر، الناشر، الموقع، الصحيفة")
  private static let section = PhraseList("category، section، القسم، التصنيف، الفئة، الباب")
  private static let keywords = PhraseList("tags، keywords، الوسوم، الكلمات المفتاحية، وسوم")
  private static let rest = PhraseList(
    "url، link، id، language، lang، text، content، body، الرابط، رابط، رابط الخبر، النص، نص الخبر، المحتوى"
  )

  static let all = PhraseList.joining(title, author, date, source, section, keywords, rest)

  /// The label of a line that opens with a key.
  static func label(_ key: [UInt8]) -> LineLabel {
    let labels: [(PhraseList, LineLabel)] = [
      (title, .title), (author, .byline), (date, .date), (source, .source), (section, .section),
      (keywords, .keywords),
    ]
    return labels.first { $0.0.fills(key) }?.1 ?? .furniture
  }
}
