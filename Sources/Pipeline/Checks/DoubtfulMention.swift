import ArabicText
import Articles
import Diagnostics
import Seeds

/// Finds dates within texts that contradict their own weekday, or their own date of the other calendar.
struct DoubtfulMention: TextCheck {
  let kind = FindingKind(
    "doubtful-mention", "a date in the text contradicts itself",
    "see which of the two is right; a misprint of the source is best left as it is",
    ar: "تاريخ في النص يناقض نفسه", "انظر أيهما الصحيح؛ وخطأ المصدر الأصل أن يبقى كما هو")

  func findings(in text: CheckedText) -> [Diagnostic] {
    let file = text.article.file.path
    return DatedMention.mentions(in: text.manuscript, published: nil).compactMap { mention in
      // Of the date of publication the reading of the source tells.
      guard let warning = mention.warning, mention.line != text.manuscript.date?.line else {
        return nil
      }
      return Diagnostic(
        .note, kind.identifier, "‘\(mention.text)’: \(warning.message)",
        ar: "«\(mention.text)»: \(ArabicWords(warning.arabicMessage))",
        at: SourceLocation(file: file, line: mention.line, column: mention.column))
    }
  }
}
