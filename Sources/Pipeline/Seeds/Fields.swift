package import ArabicText
package import Diagnostics

/// What an editor says about one article, in front matter or in a sidecar; every field is optional.
package struct Fields: Sendable, Hashable {
  private var texts = FieldTable<ArticleField.Text, Located<String>>()
  private var dates = FieldTable<ArticleField.Date, Located<EDTF>>()
  private var lists = FieldTable<ArticleField.List, [Located<String>]>()
  private var flags = FieldTable<ArticleField.Flag, Located<Bool>>()
  private var lines = FieldTable<ArticleField.Lines, [Located<Int>]>()

  /// Makes fields of which none is given.
  package init() {}

  /// What a text says; `nil` where it is not given.
  package subscript(field: ArticleField.Text) -> Located<String>? {
    get { texts[field] }
    set { texts[field] = newValue }
  }

  /// What a date says; `nil` where it is not given.
  package subscript(field: ArticleField.Date) -> Located<EDTF>? {
    get { dates[field] }
    set { dates[field] = newValue }
  }

  /// What a list says, which may be that it is empty; `nil` where it is not given.
  package subscript(field: ArticleField.List) -> [Located<String>]? {
    get { lists[field] }
    set { lists[field] = newValue }
  }

  /// What a flag says; `nil` where it is not given.
  package subscript(field: ArticleField.Flag) -> Located<Bool>? {
    get { flags[field] }
    set { flags[field] = newValue }
  }

  /// Which lines of the source are named; `nil` where the field is not given.
  package subscript(field: ArticleField.Lines) -> [Located<Int>]? {
    get { lines[field] }
    set { lines[field] = newValue }
  }

  /// Takes what `synonyms` say: the value of a field that has none, and further entries of a list.
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
