import Articles
import Diagnostics
import Seeds

/// Finds articles whose date of publication is unknown.
struct MissingDate: Check {
  let kind = FindingKind(
    "no-date", "nothing says when the article was published", "set ‘date’ if you know",
    ar: "لا شيء يدل على تاريخ نشر المقال", "اكتب \("date") إن كنت تعرفه")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.articles.filter { $0.published.edtf == nil }.map { article in
      note(
        "nothing says when this was published; if you know, set ‘date’ in its "
          + article.correctedIn.english,
        ar: """
          لا شيء يدل على تاريخ نشر هذا المقال؛ إن كنت تعرفه فاكتب \("date") في \(article.correctedIn)
          """,
        file: article.file.path)
    }
  }
}
