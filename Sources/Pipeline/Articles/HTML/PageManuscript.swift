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
    let names = SiteNames(page)
    let headline = PageHeadline(page, names)
    let parts = PageParts(
      page, titles: headline.candidates, names: names, keeping: kept(seed))
    let article = PageArticle(page, parts)
    let (ownLines, cuts) = RunInBoilerplate.cut(from: article.lines)
    let editor = EditorLabels.labels(
      in: seed, of: ownLines, elsewhere: Set(page.lines.map(\.number)))
    let labelling = LineClassifier.classify(ownLines, editor: editor.value)
    let labelled = ManuscriptBuilder.manuscript(
      labelling, cuts, seed.cleaning.adding(page.document.changes))
    let overrides = page.document.overrideLines.map { line in
      SourceDecoding.remark(on: .override, at: SourceLocation(file: seed.file.path, line: line))
    }
    let date = PageDate(
      printed: labelled.date, updated: labelled.fields.dates[.updated], metadata: page.metadata,
      stamps: article.stamps, path: seed.file.path)
    let spoken = labelled.spoken.map(\.text)
    let keywords = PageKeywords.all(
      printed: labelled.fields.lists[.keywords] ?? [], page, parts, spoken: spoken, names: names)
    var lines = article.withOtherLines(labelled.lines)
    let pictures = ArticlePictures(article, into: &lines, file: seed.file.path)
    var manuscript = Manuscript(
      lines: lines, cutOff: labelled.cutOff,
      fields: fields(labelled.fields, page.metadata, headline, keywords, date.updated),
      date: date.publication, markdown: nil, cleaning: labelled.cleaning)
    pictures.complete(&manuscript)
    if !manuscript.lines.contains(where: \.isByEditor) {
      manuscript.absence = PageAbsence.reason(page, text: manuscript.text)
    }
    return Diagnosed(manuscript, overrides + editor.diagnostics + date.diagnostics)
  }

  private static func kept(_ seed: Seed) -> Set<Int> {
    Set([seed.sidecar, seed.frontMatter].flatMap { $0.lines[.keep] ?? [] }.map(\.value))
  }

  /// The fields that the lines print, completed by what the metadata say.
  private static func fields(
    _ printed: FieldValues, _ metadata: PageMetadata, _ headline: PageHeadline,
    _ keywords: [String], _ updated: EDTF?
  ) -> FieldValues {
    var fields = printed
    fields.texts[.title] = fields.texts[.title] ?? headline.headline
    fields.texts[.publisher] = headline.publisher ?? fields.texts[.publisher]
    fields.texts[.byline] =
      fields.texts[.byline] ?? byline(metadata, publisher: headline.publisher?.value)
    fields.texts[.originalURL] = metadata.original.map {
      Evidenced($0.value, .printed, line: $0.line)
    }
    fields.lists[.keywords] = keywords
    fields.dates[.updated] = updated
    return fields
  }

  /// The authors that the metadata name, unless that is the site or the account that posted.
  private static func byline(_ metadata: PageMetadata, publisher: String?) -> Evidenced<String>? {
    let authors = metadata[.author].filter { entry in
      let form = LineForm(entry.value)
      return (2...5).contains(form.wordCount) && form.arabicLetters > form.length / 2
        && Phrase.subject(entry.value) != publisher.map(Phrase.subject)
    }
    guard let first = authors.first else { return nil }
    // Several stand in one list, and another list names the same ones again.
    var seen: Set<[UInt8]> = []
    let names = authors.filter {
      $0.line == first.line && seen.insert(Phrase.subject($0.value)).inserted
    }
    let list = names.prefix(mostAuthors).map(\.value).joined(separator: "، ")
    return Evidenced(list, .printed, line: first.line)
  }

  private static let mostAuthors = 4
}
