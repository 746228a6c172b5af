import ArabicText
import Diagnostics
import HTML
import Seeds

/// Makes the manuscript of a saved page: its visible lines, of which those of the article are labelled
/// as those of scraped text are, and its fields, which the metadata of the page complete.
enum PageManuscript {
  /// Reads a page; every visible line of it is among the lines of the manuscript.
  static func reading(_ seed: Seed) -> Diagnosed<Manuscript> {
    let page = PageTree(seed.text)
    let parts = PageParts(page, titles: page.metadata[.title], keeping: kept(seed))
    let (lines, cuts) = RunInBoilerplate.cut(from: articleLines(page, parts))
    let editor = EditorLabels.labels(in: seed, of: lines, elsewhere: Set(page.lines.map(\.number)))
    let labelling = LineClassifier.classify(lines, editor: editor.value)
    let manuscript = ManuscriptBuilder.manuscript(
      labelling, cuts, seed.cleaning.adding(page.document.changes))
    let overrides = page.document.overrideLines.map { line in
      SourceDecoding.remark(on: .override, at: SourceLocation(file: seed.file.path, line: line))
    }
    let date = PageDate(
      printed: manuscript.date, updated: manuscript.fields.dates[.updated], metadata: page.metadata,
      path: seed.file.path)
    return Diagnosed(
      completed(manuscript, page, parts, date),
      overrides + editor.diagnostics + date.diagnostics)
  }

  private static func kept(_ seed: Seed) -> Set<Int> {
    Set([seed.sidecar, seed.frontMatter].flatMap { $0.lines[.keep] ?? [] }.map(\.value))
  }

  /// The lines that may be the article's, with what the page is sure that they are.
  private static func articleLines(_ page: PageTree, _ parts: PageParts) -> [Line] {
    page.lines.indices.compactMap { index in
      let line = page.lines[index]
      let role: LineRole?
      switch parts.parts[index] {
      case .furniture, .outside: return nil
      case .keywords: role = .keywords
      case .head, .text, .tail:
        let isUnderTitle = parts.parts[index] == .head && index > parts.title ?? .max
        role = index == parts.title ? .title : isUnderTitle ? .head : nil
      }
      return Line(number: line.number, text: line.text, markup: line.markup, role: role)
    }
  }

  /// The manuscript with the lines outside the article, and with what the metadata say.
  private static func completed(
    _ article: Manuscript, _ page: PageTree, _ parts: PageParts, _ date: PageDate
  ) -> Manuscript {
    var fields = article.fields
    let title = fields.texts[.title] ?? PageHeadline.headline(page.metadata)
    let publisher = PageHeadline.publisher(page.metadata, headline: title?.value)
    fields.texts[.title] = title
    fields.texts[.publisher] = publisher ?? fields.texts[.publisher]
    fields.texts[.byline] =
      fields.texts[.byline] ?? byline(page.metadata, publisher: publisher?.value)
    fields.lists[.keywords] = keywords(article, page.metadata)
    fields.dates[.updated] = date.updated
    return Manuscript(
      lines: allLines(article, page, parts), cutOff: article.cutOff, fields: fields,
      date: date.publication, markdown: nil, cleaning: article.cleaning)
  }

  /// The labelled lines of the article and the other lines of the page, in its order.
  private static func allLines(
    _ article: Manuscript, _ page: PageTree, _ parts: PageParts
  ) -> [Manuscript.LabelledLine] {
    var rest = article.lines[...]
    return zip(page.lines, parts.parts).compactMap { line, part in
      switch part {
      case .furniture: outside(line, "in a menu, a form, a sidebar, comments or the like")
      case .outside: outside(line, "outside the article's part of the page")
      default: rest.popFirst()
      }
    }
  }

  private static func outside(_ line: PageLine, _ reason: String) -> Manuscript.LabelledLine {
    Manuscript.LabelledLine(number: line.number, text: line.text, label: .furniture, reason: reason)
  }

  /// The author that the metadata name, unless that is the site or the account that posted.
  private static func byline(_ metadata: PageMetadata, publisher: String?) -> Evidenced<String>? {
    metadata[.author].lazy.filter { entry in
      let form = LineForm(entry.value)
      return (2...5).contains(form.wordCount) && form.arabicLetters > form.length / 2
        && Phrase.subject(entry.value) != publisher.map(Phrase.subject)
    }.first.map { Evidenced($0.value, .printed, line: $0.line) }
  }

  /// The keywords that the page prints; else those of its metadata that its text knows, for many
  /// sites declare the same ones on every page.
  private static func keywords(_ article: Manuscript, _ metadata: PageMetadata) -> [String] {
    let printed = article.fields.lists[.keywords] ?? []
    guard printed.isEmpty, !metadata.keywords.isEmpty else { return printed }
    let text = article.spoken.map { Phrase.subject($0.text) }
    var seen: Set<[UInt8]> = []
    return metadata.keywords.filter { keyword in
      let phrase = PhraseList(keyword)
      return seen.insert(Phrase.subject(keyword)).inserted && text.contains(where: phrase.occurs)
    }
  }
}
