import Articles
import Site
import Templates

/// One article in a list, for `partials/entry.html`.
enum EntryFields {
  static let shape = RecordShape([
    .init("url", "The address of the article.", .text),
    .init("title", "Its title.", .text),
    .init("date", "Its date.", .record(DateFields.shape)),
    .init("publisher", "Who published it.", .optional(.text)),
    .init("summary", "A sentence or two of it.", .optional(.text)),
  ])

  /// The entry of the article at `position`.
  static func value(_ position: Int, in context: PageContext) -> Value {
    guard context.entries.isEmpty else { return context.entries[position] }
    let article = context.site.articles[position]
    return [
      "url": .text(context.link(toArticle: position)),
      "title": .text(article.title.value),
      "date": DateFields.inList(article.published, in: context),
      "publisher": Value(article.publisher?.value),
      "summary": article.summary.isEmpty ? .none : .text(article.summary),
    ]
  }

  /// The entries of several articles.
  static func list(_ positions: some Sequence<Int>, in context: PageContext) -> Value {
    .list(positions.map { value($0, in: context) })
  }
}
