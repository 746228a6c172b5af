import ArabicText
import Articles
import Configuration
import Paths
import Seeds
import Site

/// What a citation says of an article, whatever its format.
///
/// Without a sure date a citation states none: the Arabic one says so in words.
struct Citation: Sendable {
  let article: Metadata
  /// The name of the archive.
  let archive: String
  /// The date, where it may be stated as a fact.
  let date: SureDate?
  /// The date for readers: in words, with what is uncertain about it; `nil` where nothing is known.
  let dateWords: String?
  /// A BCP 47 language tag.
  let language: String
  /// The full address as a URI; `nil` where the site has none.
  let address: String?
  /// The full address as people read it.
  let readableAddress: String?

  /// How many bytes a citation usually has room in, whatever its format.
  static let usualLength = 1_000

  /// Gathers what is known of an article that stands at `permalink`.
  init(_ article: Metadata, at permalink: SitePath, in context: PageContext) {
    let settings = context.settings
    self.article = article
    archive = settings.title
    date = SureDate(article.published)
    dateWords = article.published.edtf.map { context.words(for: $0.dateOnly) }
    language = article[.lang]?.value ?? settings.language
    address = context.address(of: permalink)
    readableAddress = settings.baseURL.map { URLText.readable(permalink.text, base: $0) }
  }

  /// A name for the article within a bibliography: ASCII, and the same as long as its source is.
  var key: String { "warraq-" + Substring(article.original.sha256.utf8.prefix(12)) }

  var title: String { article.title.value }
  var author: String? { article[.byline]?.value }
  var publisher: String? { article[.publisher]?.value }
}
