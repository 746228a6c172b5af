import ArabicText
import Diagnostics
import Seeds

/// Tells where a source holds a second article, which its editor may want to split off.
enum SecondArticle {
  /// How many lines of text an article has at least, of which one is long.
  private static let fewestLines = 2

  /// The lines, 1-based, at which further articles begin with their headlines, ascending.
  ///
  /// A headline directly over a date line, with running text before and after, is not found within
  /// one article.
  static func starts(_ labelling: Labelling) -> [Int] {
    let lines = labelling.lines
    let text = lines.indices.filter { labelling.label(at: $0) == .paragraph }
    let long = text.filter { lines[$0].isParagraphLike }
    guard long.count >= 2, text.count >= 2 * fewestLines else { return [] }
    let inner =
      max(
        long[0], text[fewestLines - 1])..<min(
        long[long.count - 1], text[text.count - fewestLines])
    guard !inner.isEmpty else { return [] }
    let reader = DateReader()
    return inner.dropLast().compactMap { index in
      let date = lines[index + 1]
      guard lines[index].isHeadlineLike, !lines[index].isParagraphLike, date.digits > 0,
        date.length <= longestDate, let found = reader.dateLine(date.text),
        found.isWhole || found.isLabelled
      else { return nil }
      return lines[index].number
    }
  }

  /// A warning at each such line.
  static func diagnostics(_ starts: [Int], _ seed: Seed) -> [Diagnostic] {
    starts.map { line in
      Diagnostic(
        .warning, "second-article",
        "a second article seems to begin here; give each a file of its own: ‘warraq convert FILE "
          + "--output DIR’ does",
        at: SourceLocation(file: seed.file.path, line: line))
    }
  }

  private static let longestDate = 80
}
