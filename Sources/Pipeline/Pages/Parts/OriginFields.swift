import ArabicText
import Articles
import Seeds
import Templates

/// The card of origin: what the article was made from, and what was left out of it.
enum OriginFields {
  static let shape = RecordShape([
    .init("file", "The path of the source.", .text),
    .init("original_url", "Where the article first stood on the web.", .optional(.record(address))),
    .init("encoding", "How its text is encoded.", .text),
    .init("size", "Its size in words.", .text),
    .init("sha256", "Its SHA-256, in hexadecimal digits.", .text),
    .init("has_cleaned", "Whether its characters were cleaned.", .flag),
    .init("cleaned", "What was cleaned, in words.", .list(.text)),
    .init("is_edited", "Whether an editor made the article from it by hand.", .flag),
    .init("has_left_out", "Whether lines of it are not published.", .flag),
    .init("left_out", "The lines of it that are not published.", .list(.record(line))),
  ])

  private static let address = RecordShape([
    .init("href", "The address, for a link.", .text),
    .init("text", "The address, for readers.", .text),
  ])

  private static let line = RecordShape([
    .init("line", "Which line it is, in words.", .text),
    .init("text", "What it says.", .text),
    .init("reason", "What it is, and therefore not of the text, or who left it out.", .text),
  ])

  /// The card of an article.
  static func value(_ article: Article, in context: PageContext) -> Value {
    let original = article.metadata.original
    let lines = article.text.leftOut.map { line -> Value in
      [
        "line": .text(context.strings.phrase(.line, ["number": context.digits(line.number)])),
        "text": .text(line.text),
        "reason": .text(
          line.isByEditor
            ? context.strings(.leftOutByEditor) : context.strings.label(line.label)),
      ]
    }
    let cleaned = cleaned(article.text.cleaning, in: context)
    return [
      "file": .text(original.path),
      "original_url": address(article.metadata[.originalURL]?.value),
      "encoding": .text(original.encoding.uppercased()),
      "size": .text(context.count(.bytes, original.size)), "sha256": .text(original.sha256),
      "has_cleaned": .flag(!cleaned.isEmpty), "cleaned": .list(cleaned),
      "is_edited": .flag(article.metadata.file.originalPath != nil),
      "has_left_out": .flag(!lines.isEmpty), "left_out": .list(lines),
    ]
  }

  /// An address as a link; `.none` where it is not on the web.
  private static func address(_ text: String?) -> Value {
    guard let text, let address = WebAddress(text) else { return .none }
    return ["href": .text(address.text), "text": .text(address.readableText)]
  }

  private static func cleaned(_ account: CleaningAccount, in context: PageContext) -> [Value] {
    let changes = CleaningChange.allCases.compactMap { change in
      account.changes[change].map { count in
        context.strings.phrase(
          .cleaned,
          [
            "kind": context.strings.change(change), "count": context.count(.characters, count),
          ])
      }
    }
    let repaired =
      account.repairedLines > 0 ? [context.count(.repairedLines, account.repairedLines)] : []
    return (repaired + changes).map(Value.text)
  }
}
