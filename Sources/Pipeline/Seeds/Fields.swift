package import ArabicText
package import Diagnostics

/// What an editor says about one article, in front matter or in a sidecar; every field is optional.
package struct Fields: Sendable, Hashable {
  /// Texts, where they stand.
  package var texts = FieldTable<ArticleField.Text, Located<String>>()
  /// Dates and instants, where they stand.
  package var dates = FieldTable<ArticleField.Date, Located<EDTF>>()
  /// Lists of texts; a list that is given may be empty.
  package var lists = FieldTable<ArticleField.List, [Located<String>]>()
  /// What is said to be true or false.
  package var flags = FieldTable<ArticleField.Flag, Located<Bool>>()
  /// Numbers of lines of the source, 1-based.
  package var lines = FieldTable<ArticleField.Lines, [Located<Int>]>()
  /// Which checks need not be told of the article.
  package var ignored: [Located<IgnoredCheck>] = []
  /// How many scalars of each kind were removed from or replaced in the texts.
  package var changes: [CleaningChange: Int] = [:]

  /// Whether something could not be understood that may hold the article back; then it must be held
  /// back.
  package var isDoubtful = false

  /// Makes fields of which none is given.
  package init() {}

  /// Adds what `synonyms` say: the value of a field that has none, and further entries of a list.
  mutating func complete(from synonyms: Fields) {
    texts.fill(from: synonyms.texts)
    dates.fill(from: synonyms.dates)
    flags.fill(from: synonyms.flags)
    for (field, others) in synonyms.lists.entries where !others.isEmpty {
      let list = lists[field] ?? []
      let known = Set(list.map(\.value))
      lists[field] = list + others.filter { !known.contains($0.value) }
    }
  }
}
