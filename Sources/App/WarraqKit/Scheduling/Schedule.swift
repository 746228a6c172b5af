import ArabicText
import Articles
import Diagnostics
import Seeds

/// Decides which articles a site shows at a given moment.
enum Schedule {
  /// Whether an article is published at `now`, in seconds since 1970-01-01T00:00:00Z: it is not a draft
  /// (unless drafts are published), its `publish_at` has come and its `expires_at` has not.
  static func isDue(_ article: Metadata, at now: Int, in zone: ZoneRule, drafts: Bool) -> Bool {
    (drafts || !article[.draft]) && instant(article[.publishAt], in: zone) ?? .min <= now
      && now < instant(article[.expiresAt], in: zone) ?? .max
  }

  /// A warning for every article that is dated later than `now`: most such dates are misprints, or
  /// days that a text announces.
  static func warnings(_ articles: [Metadata], at now: Int) -> [Diagnostic] {
    articles.compactMap { article in
      guard let edtf = article.published.date, let beginning = beginning(of: article),
        beginning > now
      else { return nil }
      let isEditors = [.sidecar, .frontMatter].contains(article.published.basis)
      return Diagnostic(
        .warning, "future-date",
        "the date of publication, \(edtf), is later than the day of this build; "
          + (isEditors
            ? "correct ‘date’ if it is wrong"
            : "if it is wrong, set ‘date’ in its \(article.correctedIn.english)"),
        ar: """
          تاريخ النشر \(edtf) بعد يوم هذا البناء؛ إن كان خطأ فاكتب \("date") في \
          \(article.correctedIn)
          """,
        at: SourceLocation(
          file: article.published.basis == .sidecar
            ? article.file.sidecarPath ?? article.file.path : article.file.path,
          line: article.published.line))
    }
  }

  /// The moment before which the date of an article is still to come anywhere on earth, for no zone is
  /// a day ahead of UTC.
  private static func beginning(of article: Metadata) -> Int? {
    article.published.date?.earliest.map { ($0.dayNumber - 1) * 86_400 }
  }

  /// The time around `now` in which the same articles are due and the same dates are still to come.
  static func window(_ articles: [Metadata], at now: Int, in zone: ZoneRule) -> Range<Int> {
    let instants =
      (articles.map { $0[.publishAt] } + articles.map { $0[.expiresAt] })
      .compactMap { instant($0, in: zone) }
      + articles.compactMap { beginning(of: $0) }
    let past = instants.filter { $0 <= now }.max()
    return (past ?? .min)..<(instants.filter { $0 > now }.min() ?? .max)
  }

  static func instant(_ date: EDTF?, in zone: ZoneRule) -> Int? {
    date.flatMap { zone.instant(of: $0)?.seconds }
  }
}
