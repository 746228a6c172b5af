import ArabicText
import Diagnostics
import Seeds

/// Finds a second article in a source, which its editor may want to split off.
enum SecondArticle {
  /// How many lines of text an article has at least, of which one is long.
  private static let fewestLines = 2

  /// The lines, 1-based, at which further articles begin with their headlines, ascending.
  ///
  /// A headline directly over a date line, with running text before and after, is not found within
  /// one article.
  static func starts(_ labelling: Labelling) -> [Int] {
    let lines = labelling.lines
    let candidates = lines.indices.dropLast().filter { index in
      lines[index].isHeadlineLike && !lines[index].isParagraphLike && lines[index + 1].digits > 0
        && lines[index + 1].length <= longestDate
    }
    guard !candidates.isEmpty else { return [] }
    let text = lines.indices.filter {
      // What an editor drops was text too.
      labelling.label(at: $0) == .paragraph || labelling.decisions[$0].isByEditor
    }
    let long = text.filter { lines[$0].isParagraphLike }
    guard long.count >= 2, text.count >= 2 * fewestLines else { return [] }
    let start = max(long[0], text[fewestLines - 1])
    // The date line stands in the text too.
    let end = min(long[long.count - 1], text[text.count - fewestLines]) - 1
    let reader = DateReader()
    return candidates.filter { index in
      guard start <= index, index < end, let found = reader.dateLine(lines[index + 1].text) else {
        return false
      }
      return found.isWhole || found.isLabelled
    }.map { lines[$0].number }
  }

  /// A warning at each such line.
  static func diagnostics(_ starts: [Int], _ seed: Seed) -> [Diagnostic] {
    starts.map { line in
      Diagnostic(
        .warning, "second-article",
        "a second article seems to begin here; give each a file of its own: ‘warraq convert FILE "
          + "--output DIR’ does",
        ar: """
          يبدو أن مقالًا ثانيًا يبدأ هنا؛ اجعل كل مقال في ملف، وهذا ما يفعله الأمر \
          \("warraq convert FILE --output DIR")
          """,
        at: SourceLocation(file: seed.file.path, line: line))
    }
  }

  private static let longestDate = 80
}
