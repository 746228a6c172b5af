import Articles
import Diagnostics
import Seeds

/// Finds articles whose source prints no headline.
struct SuggestedTitle: Check {
  let kind = FindingKind(
    "suggested-title",
    "the article has no headline of its own and shows the opening of its text instead",
    "set ‘title’",
    ar: "ليس للمقال عنوان، فيظهر مكانه أول النص", "اكتب \("title")")

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.articles.filter { $0.title.basis == .inferred }.map { article in
      note(
        "the source has no headline, so the page shows the opening of the text instead; "
          + "set ‘title’ in its \(article.correctedIn)",
        ar: """
          ليس في الملف عنوان، فيظهر مكانه أول النص؛ اكتب \("title") في \(article.correctedIn)
          """,
        file: article.file.path, line: article.title.line)
    }
  }
}
