package import ArabicText
package import Bytes
import Diagnostics
package import Seeds

/// The text of an article and what was left out of it: all that only the article's own page needs.
package struct ArticleText: Sendable, Hashable {
  /// A line of the source, or a part of one, that is not part of the published text.
  package struct LeftOutLine: Sendable, Hashable {
    /// The line, 1-based, in the source.
    package let number: Int
    /// The line, or the part of it, as the source has it.
    package let text: String
    /// What the line is.
    package let label: LineLabel
    /// Why it has that label, in English.
    package let reason: String
    /// Whether it is the editor who left it out.
    package let isByEditor: Bool
  }

  /// CommonMark without front matter, in UTF-8.
  package let body: [UInt8]
  /// The lines of the source, and the parts of lines, that appear neither in the text nor in a
  /// field, in order.
  package let leftOut: [LeftOutLine]
  /// What was changed in the source before it was read.
  package let cleaning: CleaningAccount
  /// The pictures of which the source holds the bytes.
  package var embedded: [EmbeddedPicture] = []

  /// Whether nothing was left out of the text and nothing in its source was changed.
  package var isVerbatim: Bool {
    leftOut.isEmpty && embedded.isEmpty && cleaning == CleaningAccount()
  }
}

extension ArticleText {
  /// The text of a manuscript.
  package init(_ manuscript: Manuscript) {
    let markdown = manuscript.markdown ?? MarkdownWriter.markdown(of: manuscript)
    body = Array(markdown.utf8)
    cleaning = manuscript.cleaning
    embedded = manuscript.embedded
    var shown: Set<LineLabel> = []
    let lines = manuscript.lines.compactMap { line -> LeftOutLine? in
      // Of the lines of a field that has one value, the first gives it.
      let isShown = line.label.isList || shown.insert(line.label).inserted
      guard !line.isText, !line.label.isField || !isShown else { return nil }
      return LeftOutLine(line)
    }
    let parts = manuscript.cutOff.map(LeftOutLine.init)
    leftOut = parts.isEmpty ? lines : (lines + parts).sorted { $0.number < $1.number }
  }

  /// A text of which nothing was left out or changed.
  package init(verbatim body: [UInt8]) {
    self.init(body: body, leftOut: [], cleaning: CleaningAccount())
  }

  /// Finds the text of a seed, one of the sources of an archive whose recurring lines are known.
  package static func reading(_ seed: Seed, in archive: RecurringLines = .none) -> ArticleText {
    switch seed.file.format {
    // Nothing is left out of Markdown, so no line of it need be looked at.
    case .markdown where !EmbeddedPicture.mayStand(in: seed.text):
      ArticleText(body: Array(seed.text.utf8), leftOut: [], cleaning: seed.cleaning)
    case .markdown, .text, .html: ArticleText(Manuscript.reading(seed, in: archive).value)
    }
  }
}

extension ArticleText.LeftOutLine {
  fileprivate init(_ line: Manuscript.LabelledLine) {
    number = line.number
    text = line.text
    label = line.label
    reason = line.reason
    isByEditor = line.isByEditor
  }
}

extension ArticleText: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    body = try reader.readBytes()
    leftOut = try [LeftOutLine](from: &reader)
    cleaning = try CleaningAccount(from: &reader)
    embedded = try Array(from: &reader)
  }

  package func write(to writer: inout BinaryWriter) {
    writer.writeBytes(body)
    leftOut.write(to: &writer)
    cleaning.write(to: &writer)
    embedded.write(to: &writer)
  }
}

extension ArticleText.LeftOutLine: BinaryCodable {
  package init(from reader: inout BinaryReader) throws(BinaryDamage) {
    (number, text, label) = try reader.read()
    (reason, isByEditor) = try reader.read()
  }

  package func write(to writer: inout BinaryWriter) {
    writer.write(number, text, label)
    writer.write(reason, isByEditor)
  }
}

extension LineLabel: BinaryCodable {}

extension CleaningAccount {
  fileprivate init(from reader: inout BinaryReader) throws(BinaryDamage) {
    if try Bool(from: &reader) {
      self.init()
      return
    }
    let repairedLines = try Int(from: &reader)
    var repairs: [MojibakePattern: Int] = [:]
    for pattern in MojibakePattern.allCases { repairs[pattern] = try Int?(from: &reader) }
    var changes: [CleaningChange: Int] = [:]
    for change in CleaningChange.allCases { changes[change] = try Int?(from: &reader) }
    self.init(repairedLines: repairedLines, repairs: repairs, changes: changes)
  }

  fileprivate func write(to writer: inout BinaryWriter) {
    // Most texts are left as they were.
    let isUntouched = self == CleaningAccount()
    isUntouched.write(to: &writer)
    guard !isUntouched else { return }
    repairedLines.write(to: &writer)
    for pattern in MojibakePattern.allCases { repairs[pattern].write(to: &writer) }
    for change in CleaningChange.allCases { changes[change].write(to: &writer) }
  }
}
