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
    LanguageFields.field,
  ])

  /// An article in a list.
  static func value(_ entry: Listed<Entry>, in context: PageContext) -> Value {
    guard context.entries.isEmpty else { return context.entries[entry.position] }
    let article = entry.value
    return [
      "url": .text(context.links(article.path)), "title": .text(article.title),
      "date": DateFields.inList(article.published, in: context),
      "publisher": Value(article.publisher),
      "summary": article.summary.isEmpty ? .none : .text(article.summary),
      "language": LanguageFields.value(article.language, in: context),
    ]
  }

  /// Several articles.
  static func list(_ entries: Selection<Entry>, in context: PageContext) -> Value {
    .list(entries.map { value($0, in: context) })
  }

  /// The link to an article and its title alone, taken from its entry where that is made already.
  static func link(_ entry: Listed<Entry>, in context: PageContext) -> (link: String, title: String)
  {
    if !context.entries.isEmpty, case .record(let record) = context.entries[entry.position],
      case .text(let link)? = record["url"], case .text(let title)? = record["title"]
    {
      return (link, title)
    }
    let article = entry.value
    return (context.links(article.path), article.title)
  }
}
