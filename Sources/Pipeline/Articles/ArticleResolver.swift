import ArabicText
import Bytes
package import Diagnostics
import Hashing
package import Seeds

/// Settles the metadata of articles: front matter over sidecar over what is printed over what can be
/// inferred, field by field.
package struct ArticleResolver: Sendable {
  private let tagger: Tagger

  /// Makes a resolver for an archive whose tags `tagger` decides.
  package init(tagger: Tagger = Tagger()) {
    self.tagger = tagger
  }

  /// The identifier of the error about a source in which there is nothing to read.
  package static let noText = "no-text"

  /// Makes the article of a seed, one of the sources of an archive whose recurring lines are known.
  package func article(
    of seed: Seed, in archive: RecurringLines = .none
  ) -> Diagnosed<Article> {
    let manuscript = Manuscript.reading(seed, in: archive)
    let article = article(of: seed, manuscript.value)
    return Diagnosed(article.value, manuscript.diagnostics + article.diagnostics)
  }

  /// Makes the article of a seed whose structure has been found.
  package func article(of seed: Seed, _ manuscript: Manuscript) -> Diagnosed<Article> {
    let metadata = metadata(of: seed, manuscript)
    return Diagnosed(
      Article(metadata.value, ArticleText(manuscript)),
      metadata.diagnostics + Self.contradiction(in: manuscript, of: seed)
        + Self.emptiness(of: manuscript, in: seed))
  }

  /// What contradicts the printed date, where no editor gives another.
  private static func contradiction(in manuscript: Manuscript, of seed: Seed) -> [Diagnostic] {
    guard let date = manuscript.date, let contradiction = date.contradiction,
      seed.frontMatter.dates[.date] == nil, seed.sidecar.dates[.date] == nil
    else { return [] }
    return [
      Diagnostic(
        .warning, "doubtful-date",
        "\(contradiction.message) (\(date.edtf)), and set ‘date’ in the sidecar",
        ar: """
          \(ArabicWords(contradiction.arabicMessage)) (\(date.edtf))، واكتب \("date") في الملف المرافق
          """,
        at: SourceLocation(file: seed.file.path, line: date.line))
    ]
  }

  private static func emptiness(of manuscript: Manuscript, in seed: Seed) -> [Diagnostic] {
    guard !manuscript.hasText else { return [] }
    return [
      Diagnostic(
        .error, noText,
        manuscript.absence?.message
          ?? Message(
            "there is no text here but markup and parts of the page; fetch the article again, name "
              + "the lines of its text with ‘keep’ in the sidecar, or remove the file",
            ar: """
              لا نص هنا غير وسوم الصفحة وأجزائها؛ اجلب المقال ثانية، أو اذكر أسطر نصه بالمفتاح \("keep") في \
              الملف المرافق، أو احذف الملف
              """),
        at: SourceLocation(file: seed.file.path))
    ]
  }

  private func metadata(of seed: Seed, _ manuscript: Manuscript) -> Diagnosed<Metadata> {
    let resolution = FieldResolution(seed: seed, manuscript: manuscript)
    let words = words(of: manuscript)
    let title = resolution.title
    let slug = resolution.slug(title: title)
    let metadata = Metadata(
      Provenance(
        file: seed.file, original: seed.original, fingerprint: Self.fingerprint(seed, manuscript),
        links: manuscript.links, pictures: manuscript.pictures,
        ignored: seed.frontMatter.ignored + seed.sidecar.ignored),
      title: title,
      slug: slug.value, published: PublicationResolver.publication(seed, manuscript),
      tags: tagger.tags(seed, manuscript, in: words.subject),
      aliases: resolution.given { $0.lists[.aliases] } ?? [], fields: resolution.values,
      sketch: Sketch(ofWords: words.text))
    return Diagnosed(metadata, slug.diagnostics)
  }

  /// What tells the state of a source and of what the archive told of its lines.
  private static func fingerprint(_ seed: Seed, _ manuscript: Manuscript) -> Fingerprint {
    let levels = manuscript.recurrences.levels
    return levels == 0 ? seed.fingerprint : Fingerprint { $0.write(seed.fingerprint, levels) }
  }

  /// The words of the lines that speak of the subject, see ``NameMatcher/append(wordsOf:to:)``, and
  /// those of the published text.
  private func words(of manuscript: Manuscript) -> (subject: [UInt64], text: [UInt64]) {
    var (subject, text): ([UInt64], [UInt64]) = ([], [])
    subject.reserveCapacity(1_000)
    text.reserveCapacity(1_000)
    let lines = manuscript.lines
    // By their positions, because a line is large to copy.
    for index in lines.indices where lines[index].isSpoken {
      let start = subject.count
      NameMatcher.append(wordsOf: lines[index].text, to: &subject)
      if lines[index].isText { text.append(contentsOf: subject[start...].dropLast()) }
    }
    return (subject, text)
  }
}
