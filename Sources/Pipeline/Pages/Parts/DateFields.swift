import ArabicText
import Articles
import Configuration
import Site
import Templates

/// The date of an article, for `partials/date.html`.
enum DateFields {
  static let shape = RecordShape([
    .init("words", "The date in words, or that it is not known.", .text),
    .init("iso", "The date for machines; there where the whole date is certain.", .optional(.text)),
    .init("hijri", "The Hijri date; on the article's own page.", .optional(.text)),
    .init("basis", "What the date rests on; on the article's own page.", .optional(.text)),
  ])

  /// The date as a list shows it: the day, and not the hour.
  static func inList(_ publication: Publication, in context: PageContext) -> Value {
    .record(record(publication, date: publication.edtf?.dateOnly, in: context))
  }

  /// The date as the article's own page shows it, with what it rests on.
  static func inFull(_ publication: Publication, in context: PageContext) -> Value {
    var record = record(publication, date: publication.edtf, in: context)
    record["basis"] = .text(basis(of: publication, in: context.strings))
    if context.settings.hijri, let day = publication.date?.civilDate {
      record["hijri"] = .text(context.dates.string(from: HijriDate(day)))
    }
    return .record(record)
  }

  private static func record(
    _ publication: Publication, date: EDTF?, in context: PageContext
  ) -> Record {
    let words = date.map(context.words(for:)) ?? context.strings(.undated)
    let isWhole = publication.confidence != .bound && date?.isPlain == true
    return [
      "words": .text(words), "iso": isWhole ? Value(date?.description) : .none, "hijri": .none,
      "basis": .none,
    ]
  }

  private static func basis(of publication: Publication, in strings: Strings) -> String {
    let basis =
      switch publication.basis {
      case .printed: strings(.basisPrinted)
      case .sidecar, .frontMatter: strings(.basisEditor)
      case .relative: strings(.basisRelative)
      case .mentions: strings(.basisMentions)
      case .none: strings(.basisNone)
      }
    return publication.confidence == .likely ? "\(basis) \(strings(.likely))" : basis
  }
}
