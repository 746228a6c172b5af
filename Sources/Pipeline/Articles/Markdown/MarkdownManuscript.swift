import ArabicText
import CommonMark
import Diagnostics
import Pictures
import Seeds

/// The manuscript of a Markdown source, which is its own text; its headings are the sub-headings.
enum MarkdownManuscript {
  static func reading(_ seed: Seed) -> Diagnosed<Manuscript> {
    var text = seed.text
    text.makeContiguousUTF8()
    let lines = lines(of: text, after: seed.lineOffset)
    var fields = FieldValues()
    if let first = lines.first, isHeadline(first, of: text) {
      fields.texts[.title] = Evidenced(first.text, .printed, line: first.number)
    }
    let findings = text.withUTF8 { CommonMark.findings(in: $0) }
    let plain = Manuscript(
      lines: lines, cutOff: [], fields: fields, date: nil, markdown: seed.text,
      cleaning: seed.cleaning)
    guard !findings.isEmpty else { return Diagnosed(plain) }
    var manuscript = plain
    let remarks = MarkdownRemarks(file: seed.file.path, lineOffset: seed.lineOffset)
    manuscript.links = findings.links.map { Located($0.text, at: remarks.location(of: $0)) }
    var diagnostics = remarks.diagnostics(findings)
    for picture in findings.pictures {
      guard DataAddress.isOne(picture.text) else {
        manuscript.pictures.append(
          PictureMention(address: picture.text, location: remarks.location(of: picture)))
        continue
      }
      do throws(PictureMistake) {
        manuscript.embedded.append(try EmbeddedPicture(heldBy: picture.text))
      } catch {
        diagnostics.append(remarks.remark(on: error, picture))
      }
    }
    return Diagnosed(manuscript, diagnostics)
  }

  /// Whether the first line with words is a heading of the first level that opens the text.
  private static func isHeadline(_ line: Manuscript.LabelledLine, of text: String) -> Bool {
    let opening = text.utf8.drop { $0 <= 0x20 }
    return line.label == .subhead && opening.starts(with: "# ".utf8)
  }

  /// The lines that hold words, as readers see them.
  private static func lines(of text: String, after offset: Int) -> [Manuscript.LabelledLine] {
    var lines: [Manuscript.LabelledLine] = []
    lines.reserveCapacity(text.utf8.count / Line.usualBytes)
    var hidden = HiddenMarkdown()
    TextLines.forEach(in: text, after: offset) { number, trimmed in
      let isHeading = trimmed.first == UInt8(ascii: "#")
      guard hidden.shows(trimmed) else { return }
      let words: String
      switch MarkdownLine.words(of: trimmed) {
      case .none: return
      case .all: words = TextLines.part(trimmed, of: text)
      case .some(let some): words = some
      }
      lines.append(
        Manuscript.LabelledLine(
          number: number, text: words, label: isHeading ? .subhead : .paragraph,
          reason: isHeading ? "a heading in Markdown" : "text in Markdown"))
    }
    return lines
  }
}
