import ArabicText
import CommonMark
import Diagnostics

@testable import Articles
@testable import Seeds

/// Sources, from their bytes to the HTML of the article.
extension FuzzTarget {
  static let text = FuzzTarget(name: "text") { read($0, .text) }
  static let page = FuzzTarget(name: "page") { read($0, .html) }
  static let document = FuzzTarget(name: "document") { read($0, .markdown) }

  private static let resolver = ArticleResolver(
    tagger: Tagger(Thesaurus([Thesaurus.Term(name: "إيران", also: ["ايران"])])))

  private static func read(_ bytes: [UInt8], _ format: SeedFile.Format) {
    guard let seed = seed(bytes, format) else { return }
    promise(TextCleaning.clean(seed.text).text == seed.text, "what was cleaned needs no cleaning")
    let manuscript = Manuscript.reading(seed).value
    let article = resolver.article(of: seed, manuscript).value
    _ = DatedMention.mentions(in: manuscript, published: article.metadata.published.date)
    _ = FieldEvidence.fields(of: article.metadata, seed)
    promise(article.metadata.isRestored, "metadata read back from the state are the same")
    promise(isUTF8(CommonMark.html(from: article.text.body)), "the page is UTF-8")
    reread(article)
  }

  /// The document that `convert` makes of an article says of it what the article says.
  private static func reread(_ article: Article) {
    let document = article.document()
    promise(isUTF8(document), "a document is UTF-8")
    guard let again = seed(document, .markdown) else {
      // What the source lost may be most of the lines that are kept.
      let isDestroyed = ImportedText(document)?.damage?.isDestroyed == true
      return promise(article.text.body.isEmpty || isDestroyed, "a document can be read")
    }
    let title = again.frontMatter.texts[.title]?.value ?? ""
    // A headline that was decoded wrongly may be repaired where it stands alone.
    let isRepaired = ImportedText(document).map { $0.account.repairedLines > 0 } == true
    promise(
      isRepaired || Array(title.utf8) == Array(article.metadata.title.value.utf8),
      "a headline reads back")
    promise(again.frontMatter.flags[.draft]?.value == flag(.draft, of: article), "no key is added")
  }

  private static func flag(_ field: ArticleField.Flag, of article: Article) -> Bool? {
    article.metadata[field] ? true : nil
  }

  private static func seed(_ bytes: [UInt8], _ format: SeedFile.Format) -> Seed? {
    let path = ["seeds/a", format == .markdown ? "md" : format == .html ? "html" : "txt"]
    let file = SeedFile(
      id: "a", path: path.joined(separator: "."), originalPath: nil, sidecarPath: nil,
      format: format)
    let bytes = SeedBytes(file: file, article: bytes, sidecar: nil, separateOriginal: nil)
    return (try? Seed.reading(bytes, SeedIdentity(bytes)))?.value
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }
}
