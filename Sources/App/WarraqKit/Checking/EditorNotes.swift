import ArabicText
import Articles
import Diagnostics
import Seeds

/// What no machine can know of an article and its editor may: a remark for each.
enum EditorNotes {
  /// The remarks about one article.
  static func notes(_ article: Metadata) -> [Diagnostic] {
    [title(article), date(article)].compactMap(\.self)
  }

  /// Where an editor says what is known of an article.
  private static func place(_ article: Metadata) -> String {
    article.file.format == .markdown ? "front matter" : "sidecar"
  }

  private static func title(_ article: Metadata) -> Diagnostic? {
    guard article.title.basis == .inferred else { return nil }
    return Diagnostic(
      .note, "suggested-title",
      "the source has no headline, so the opening of its text stands for one; "
        + "give it a ‘title’ in its \(place(article))",
      at: SourceLocation(file: article.file.path, line: article.title.line))
  }

  private static func date(_ article: Metadata) -> Diagnostic? {
    let published = article.published
    guard let edtf = published.edtf else {
      return Diagnostic(
        .note, "no-date",
        "nothing says when this was published; if you know, say it with ‘date’ in its "
          + place(article),
        at: SourceLocation(file: article.file.path))
    }
    guard published.confidence == .bound else { return nil }
    // The line of an editor's date is one of another file.
    let line = published.basis == .mentions ? published.line : nil
    return Diagnostic(
      .note, "bound-date",
      "when this was published is only bounded, by \(edtf); if you know more, say it with ‘date’ "
        + "in its \(place(article))",
      at: SourceLocation(file: article.file.path, line: line))
  }
}
