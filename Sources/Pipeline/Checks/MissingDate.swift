import Articles
import Diagnostics
import Seeds

/// Finds articles whose date of publication is unknown.
struct MissingDate: Check {
  let identifier = "no-date"
  let summary = "nothing says when an article was published; set ‘date’ if you know"

  func findings(in archive: CheckedArchive) -> [Diagnostic] {
    archive.articles.filter { $0.published.edtf == nil }.map { article in
      note(
        "nothing says when this was published; if you know, set ‘date’ in its "
          + article.correctedIn,
        file: article.file.path)
    }
  }
}
