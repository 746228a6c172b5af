import ArabicText
import Diagnostics
import Seeds

/// Makes manuscripts of scraped text by what its lines show.
enum ManuscriptBuilder {
  static func scraped(
    _ seed: Seed, _ recurrences: Recurrences
  ) -> Diagnosed<Manuscript> {
    let (lines, cuts) = RunInBoilerplate.cut(
      from: Line.lines(of: seed.text, lineOffset: seed.lineOffset))
    let editor = EditorLabels.labels(in: seed, of: lines)
    let title = givenTitle(seed, lines)
    var labelling = LineClassifier.classify(
      lines, editor: editor.value, title: title, recurrences: recurrences)
    if !recurrences.isEmpty, !labelling.decisions.contains(where: { $0.label.isText }) {
      // Other sources must not take all of its text from an article.
      labelling = LineClassifier.classify(lines, editor: editor.value, title: title)
    }
    let furtherArticles = SecondArticle.starts(labelling)
    let diagnostics = SecondArticle.diagnostics(furtherArticles, seed) + editor.diagnostics
    var manuscript = manuscript(labelling, cuts, seed.cleaning)
    manuscript.recurrences = recurrences
    manuscript.furtherArticles = furtherArticles
    return Diagnosed(manuscript, diagnostics)
  }

  /// The line that prints the headline which an editor gives.
  private static func givenTitle(_ seed: Seed, _ lines: [Line]) -> Int? {
    guard let title = seed.frontMatter.texts[.title] ?? seed.sidecar.texts[.title] else {
      return nil
    }
    let subject = Phrase.subject(title.value)
    return subject.isEmpty ? nil : lines.firstIndex { $0.subject == subject }
  }

  /// The manuscript of lines whose labels are found.
  static func manuscript(
    _ labelling: Labelling, _ cutOff: [Manuscript.LabelledLine], _ cleaning: CleaningAccount
  ) -> Manuscript {
    let lines = labelled(labelling, cutOff)
    let dateline = dateline(lines)
    let dates = PrintedDates(labelling, dateline: dateline)
    var fields = fields(of: lines, cutOff, dateline)
    fields.dates[.updated] = dates.updated
    return Manuscript(
      lines: lines, cutOff: cutOff, fields: fields, date: dates.publication, markdown: nil,
      cleaning: cleaning)
  }

  /// The values of the fields that lines print, but for dates.
  private static func fields(
    of lines: [Manuscript.LabelledLine], _ cutOff: [Manuscript.LabelledLine],
    _ dateline: Evidenced<Dateline>?
  ) -> FieldValues {
    func first(_ label: LineLabel) -> Manuscript.LabelledLine? {
      lines.indices.first { lines[$0].label == label }.map { lines[$0] }
    }
    func texts(_ label: LineLabel) -> [String] {
      [lines, cutOff].flatMap { lines in
        lines.indices.filter { lines[$0].label == label }.map { lines[$0].text }
      }
    }
    func printed(_ label: LineLabel) -> Evidenced<String>? {
      first(label).map { Evidenced($0.text, .printed, line: $0.number) }
    }
    let credit = (first(.source) ?? cutOff.first { $0.label == .source }).flatMap { line in
      CreditLine(line.text).map { Evidenced($0, .printed, line: line.number) }
    }
    var fields = FieldValues()
    fields.texts = FieldTable { field in
      switch field {
      case .title: printed(.title).map { $0.map(LabelledValue.plain) }
      case .kicker: printed(.kicker)
      case .standfirst: printed(.summary) ?? printed(.subtitle)
      case .publisher: credit?.map(\.publisher) ?? dateline?.compactMap(\.paper)
      case .source: credit?.map(\.credit)
      case .byline:
        // A line that says only where from and by which agency names no author.
        dateline?.compactMap(\.author)
          ?? printed(.byline)?.compactMap {
            let author = LabelledValue.author(in: $0)
            return Dateline(author) == nil ? author : nil
          }
      case .agency: dateline?.compactMap(\.agency)
      case .place: dateline?.compactMap(\.place)
      default: nil
      }
    }
    fields.lists = [
      .credits: texts(.photoCredit), .related: texts(.related),
      .keywords: KeywordList.keywords(in: keywordBlocks(lines, cutOff), of: lines),
    ]
    return fields
  }

  /// The lines of keywords; where each keyword of a page is a link, each is a block.
  private static func keywordBlocks(
    _ lines: [Manuscript.LabelledLine], _ cutOff: [Manuscript.LabelledLine]
  ) -> [String] {
    let places = lines.indices.filter { lines[$0].label == .keywords }
    return (places.map { lines[$0] } + cutOff.filter { $0.label == .keywords }).flatMap { line in
      let links = line.markup?.spans.filter(\.style.isLink) ?? []
      return links.isEmpty ? [line.text] : links.map { Trimming.bytes($0.range, of: line.text) }
    }
  }

  private static func labelled(
    _ labelling: Labelling, _ cutOff: [Manuscript.LabelledLine]
  ) -> [Manuscript.LabelledLine] {
    let leading = Dictionary(cutOff.map { ($0.number, $0.leading) }, uniquingKeysWith: max)
    let lines = labelling.lines
    return lines.indices.map { index in
      let decision = labelling.decisions[index]
      return Manuscript.LabelledLine(
        number: lines[index].number, text: lines[index].text,
        label: decision.label, reason: decision.reason, confidence: decision.confidence,
        second: decision.second,
        leading: leading[lines[index].number] ?? 0,
        goesOn: index > 0 && labelling.goesOn[index - 1],
        markup: lines[index].markup,
        isByEditor: decision.isByEditor)
    }
  }

  /// The dateline on a line of its own, else before the text of the first paragraph.
  private static func dateline(_ lines: [Manuscript.LabelledLine]) -> Evidenced<Dateline>? {
    for label in [LineLabel.agency, .byline] {
      for index in lines.indices where lines[index].label == label {
        // The label of an author is no place.
        if let found = Dateline(LabelledValue.author(in: lines[index].text)) {
          return Evidenced(found, .printed, line: lines[index].number)
        }
      }
    }
    guard let index = lines.indices.first(where: { lines[$0].label == .paragraph }) else {
      return nil
    }
    let lead = lines[index]
    return RunInHead.dateline(of: lead.text).map { Evidenced($0, .printed, line: lead.number) }
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
