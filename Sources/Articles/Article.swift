package import ArabicText
import Diagnostics
package import Seeds

/// One article in full: its metadata, its text as CommonMark, and what was left out of it.
///
/// Only the article's own page needs the text, so an archive keeps ``Metadata`` and makes the
/// article again from its seed when its page is due.
package struct Article: Sendable, Hashable {
  /// A line of the source, or a part of one, that is not part of the published text.
  package struct LeftOutLine: Sendable, Hashable {
    /// The line, 1-based, in the source.
    package let number: Int
    package let text: String
    package let label: LineLabel
    package let reason: String
    /// Whether it is the editor who left it out.
    package let isByEditor: Bool

    init(_ line: Manuscript.LabelledLine) {
      number = line.number
      text = line.text
      label = line.label
      reason = line.reason
      isByEditor = line.isByEditor
    }
  }

  package let metadata: Metadata
  /// The text as CommonMark without front matter.
  package let body: String
  /// The lines of the source, and the parts of lines, that appear neither in the text nor in a
  /// field, in order.
  package let leftOut: [LeftOutLine]
  /// What was changed in the source before it was read.
  package let cleaning: CleaningAccount

  /// Joins settled metadata with the text of the manuscript that they were settled from.
  package init(_ metadata: Metadata, _ manuscript: Manuscript) {
    self.metadata = metadata
    cleaning = manuscript.cleaning
    body = manuscript.markdown ?? MarkdownWriter.markdown(of: manuscript.text)
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

  private init(_ metadata: Metadata, body: String, cleaning: CleaningAccount) {
    self.metadata = metadata
    self.cleaning = cleaning
    self.body = body
    leftOut = []
  }

  /// Makes the article of a seed again whose metadata was settled before.
  package static func reading(_ seed: Seed, _ metadata: Metadata) -> Article {
    switch seed.file.format {
    // Nothing is left out of Markdown, so no line of it need be looked at.
    case .markdown: Article(metadata, body: seed.text, cleaning: seed.cleaning)
    case .text, .html: Article(metadata, Manuscript.reading(seed).value)
    }
  }

  /// The whole article as a Markdown document: YAML front matter, then the text.
  package var markdown: String { markdown(remark: nil) }

  /// The same with a remark of one line at its top, a comment of the front matter.
  package func markdown(remark: String?) -> String {
    String(decoding: document(remark: remark), as: UTF8.self)
  }

  /// The same in UTF-8.
  package func document(remark: String? = nil) -> [UInt8] {
    FrontMatterWriter.document(of: self, remark: remark)
  }
}
