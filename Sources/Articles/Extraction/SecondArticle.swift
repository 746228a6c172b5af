import ArabicText
import Diagnostics
import Seeds

/// Tells where a source holds a second article, which its editor may want to split off.
enum SecondArticle {
  /// How many paragraphs an article has at least.
  private static let fewestParagraphs = 2

  /// A warning at the headline of each further article.
  ///
  /// A headline directly over a date line, with running text before and after, is not found within
  /// one article.
  static func diagnostics(_ labelling: Labelling, _ seed: Seed) -> [Diagnostic] {
    let lines = labelling.lines
    let text = lines.indices.filter {
      labelling.label(at: $0) == .paragraph && lines[$0].isParagraphLike
    }
    guard text.count >= 2 * fewestParagraphs else { return [] }
    let inner = text[fewestParagraphs - 1]..<text[text.count - fewestParagraphs]
    let reader = DateReader()
    return inner.dropLast().compactMap { index in
      let date = lines[index + 1]
      guard lines[index].isHeadlineLike, !lines[index].isParagraphLike, date.digits > 0,
        date.length <= longestDate, let found = reader.dateLine(date.text),
        found.isWhole || found.isLabelled
      else { return nil }
      return Diagnostic(
        .warning, "second-article",
        "a second article seems to begin here; give each article a file of its own",
        at: SourceLocation(file: seed.file.path, line: lines[index].number))
    }
  }

  private static let longestDate = 80
}
