import Articles
import Diagnostics
import Seeds

/// Finds articles of which only an earliest or latest date of publication is known.
struct BoundDate: Check {
  let kind = FindingKind(
    "bound-date", "only a bound of the date of publication is known",
    "set ‘date’ if you know more",
    ar: "لا يُعرف من تاريخ النشر إلا حدّه", "اكتب \("date") إن كنت تعرف أكثر من ذلك")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.articles.compactMap { article in
      let published = article.published
      guard let edtf = published.edtf, published.confidence == .bound else { return nil }
      return note(
        "only a bound of the date of publication is known, \(edtf); if you know more, set ‘date’ in "
          + "its \(article.correctedIn)",
        ar: """
          لا يُعرف من تاريخ النشر إلا حدّه \(edtf)؛ إن كنت تعرف أكثر فاكتب \("date") في \(article.correctedIn)
          """,
        file: article.file.path,
        // The line of a date that an editor wrote is a line of another file.
        line: published.basis == .mentions ? published.line : nil)
    }
  }
}
