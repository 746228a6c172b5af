import CommonMark
import Diagnostics

/// What no article has, and what would take time or memory out of proportion: a source beyond these
/// limits is refused by name, and the rest of the archive is built.
enum SourceLimits {
  /// How many bytes of UTF-8 a text may have; of a saved page, all that is outside its tags.
  private static let longestText = 10_000_000
  /// How many bytes a line of text may have.
  private static let longestLine = 2_000_000
  /// How many lines a text may have.
  private static let mostLines = 50_000
  /// How many lines a saved page may have.
  private static let mostLinesOfPage = 200_000
  /// How many tags a saved page may have.
  private static let mostTags = 200_000

  /// Looks at the decoded text of a source, its front matter included.
  static func check(_ text: String, of file: SeedFile) throws(DiagnosedError) {
    // What is shorter cannot have so much of anything.
    guard text.utf8.count > mostLines else { return }
    try file.format == .html ? checkPage(text, file) : checkText(text, file)
  }

  /// Looks at the text of a Markdown source, which begins after so many lines of the file.
  static func check(
    markdown text: String, after lineOffset: Int, of file: SeedFile
  ) throws(DiagnosedError) {
    guard let excess = MarkdownLimit.excess(in: Array(text.utf8)) else { return }
    throw DiagnosedError(
      "too-complex", "this Markdown has \(excess.reason); simplify it",
      ar: "\(ArabicWords(excess.arabicReason))؛ بسّط النص",
      at: SourceLocation(file: file.path, line: lineOffset + excess.line))
  }
}

extension SourceLimits {
  private static func checkText(_ text: String, _ file: SeedFile) throws(DiagnosedError) {
    guard text.utf8.count <= longestText else {
      throw excess(longText, in: file)
    }
    var (line, length) = (1, 0)
    for byte in text.utf8 {
      length += 1
      if byte == UInt8(ascii: "\n") { (line, length) = (line + 1, 0) }
      if length > longestLine {
        let message = Message(
          "a line of more than \(longestLine) bytes", ar: "سطر أطول من \(longestLine) بايت")
        throw excess(message, in: file, line: line)
      }
    }
    if line > mostLines { throw excess(manyLines(mostLines), in: file) }
  }

  private static func checkPage(_ text: String, _ file: SeedFile) throws(DiagnosedError) {
    var (lines, tags, length) = (1, 0, 0)
    var (isInTag, isAfterBracket) = (false, false)
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { lines += 1 }
      if isAfterBracket {
        let isLetter = (0x61...0x7A).contains(byte | 0x20)
        if isLetter { tags += 1 }
        isInTag = isInTag || isLetter || byte == UInt8(ascii: "/")
      }
      isAfterBracket = byte == UInt8(ascii: "<")
      if byte == UInt8(ascii: ">") { isInTag = false }
      if !isInTag { length += 1 }
    }
    if lines > mostLinesOfPage { throw excess(manyLines(mostLinesOfPage), in: file) }
    if tags > mostTags {
      throw excess(
        Message("more than \(mostTags) tags", ar: "وسوم HTML عددها أكثر من \(mostTags)"), in: file)
    }
    if length > longestText { throw excess(longText, in: file) }
  }

  private static let longText = Message(
    "a text of more than \(longestText) bytes", ar: "نص أطول من \(longestText) بايت")

  private static func manyLines(_ limit: Int) -> Message {
    Message("more than \(limit) lines", ar: "أسطر عددها أكثر من \(limit)")
  }

  private static func excess(
    _ excess: Message, in file: SeedFile, line: Int? = nil
  ) -> DiagnosedError {
    DiagnosedError(
      "too-large", "this source has \(excess), which no article has; split it or move it elsewhere",
      ar: "في هذا الملف \(excess)، ولا مقال كذلك؛ قسّمه أو انقله إلى مكان آخر",
      at: SourceLocation(file: file.path, line: line))
  }
}
