import ArabicText
import Diagnostics
import Seeds

/// Makes manuscripts: of scraped text by the line rules, of Markdown as it stands.
enum ManuscriptBuilder {
  static func scraped(_ seed: Seed) -> Diagnosed<Manuscript> {
    var labelling = LineClassifier.classify(Line.lines(of: seed.text, lineOffset: seed.lineOffset))
    let diagnostics = EditorLabels.apply(seed, to: &labelling)
    return Diagnosed(manuscript(labelling), diagnostics)
  }

  /// A Markdown source is its own text; its headings are the sub-headings.
  static func markdown(_ seed: Seed) -> Manuscript {
    let lines = Line.lines(of: seed.text, lineOffset: seed.lineOffset).map { line in
      let isHeading = line.text.utf8.first == UInt8(ascii: "#")
      return Manuscript.LabelledLine(
        number: line.number, text: line.text, label: isHeading ? .subhead : .paragraph,
        reason: isHeading ? "a heading in Markdown" : "text in Markdown")
    }
    let headings = lines.filter { $0.label == .subhead }.map { line in
      Trimming.spaces(line.text.unicodeScalars.drop { $0 == "#" })
    }
    return Manuscript(
      lines: lines, title: nil, kicker: nil, standfirst: nil, date: nil, publisher: nil,
      source: nil, agency: nil, place: nil, byline: nil, credits: [], keywords: [], related: [],
      subheads: headings, markdown: seed.text)
  }
}

extension ManuscriptBuilder {
  private static func manuscript(_ labelling: Labelling) -> Manuscript {
    let lines = zip(labelling.lines, labelling.decisions).map { line, decision in
      Manuscript.LabelledLine(
        number: line.number, text: line.text, label: decision?.label ?? .paragraph,
        reason: decision?.reason ?? "nothing marks it as anything but text")
    }
    func first(_ label: LineLabel) -> Manuscript.LabelledLine? { lines.first { $0.label == label } }
    func texts(_ label: LineLabel) -> [String] { lines.filter { $0.label == label }.map(\.text) }
    func printed(_ label: LineLabel) -> Evidenced<String>? {
      first(label).map { Evidenced($0.text, .printed, line: $0.number) }
    }
    let credit = first(.source).flatMap { line in
      CreditLine(line.text).map { Evidenced($0, .printed, line: line.number) }
    }
    let dateline = first(.agency).flatMap { line in
      AgencyLine(line.text).map { Evidenced($0, .printed, line: line.number) }
    }
    return Manuscript(
      lines: lines, title: printed(.title), kicker: printed(.kicker),
      standfirst: printed(.summary) ?? printed(.subtitle),
      date: first(.date).flatMap(printedDate),
      publisher: credit?.map(\.publisher)
        ?? dateline?.compactMap { $0.isWire ? nil : $0.agency },
      source: credit?.map(\.credit), agency: dateline?.compactMap(\.agency),
      place: dateline?.compactMap(\.place), byline: printed(.byline),
      credits: texts(.photoCredit),
      keywords: KeywordList.keywords(in: texts(.keywords), of: lines), related: texts(.related),
      subheads: texts(.subhead), markdown: nil)
  }

  private static func printedDate(
    _ line: Manuscript.LabelledLine
  ) -> Manuscript.PrintedDate? {
    guard let found = DateReader().dateLine(line.text)?.publication else { return nil }
    return Manuscript.PrintedDate(
      edtf: found.edtf, printed: found.text, line: line.number, isAmbiguous: found.isAmbiguous)
  }
}

extension Evidenced {
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> Evidenced<Other> {
    Evidenced<Other>(transform(value), basis, line: line)
  }

  fileprivate func compactMap<Other>(_ transform: (Value) -> Other?) -> Evidenced<Other>? {
    transform(value).map { Evidenced<Other>($0, basis, line: line) }
  }
}
