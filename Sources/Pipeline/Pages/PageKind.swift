import Configuration
import Diagnostics
import Paths
import Site

/// One kind of page, or of other file, that a site consists of.
///
/// A kind has one file, in `Kinds/`, `Feeds/` or `Indexes/`, which says where its pages stand, what they
/// show and how that becomes bytes. ``PageKinds`` lists the kinds; whatever depends on the list
/// (sitemap, navigation, address check, required words, documentation) follows from it.
///
/// What makes the bytes of a page is static and sees its ``Inputs`` alone, besides what all pages
/// share. So the fingerprint of the inputs, which the compiler derives from their `Encodable`
/// conformance, covers whatever the page shows.
protocol PageKind: Sendable {
  /// What the page shows of the archive.
  associatedtype Inputs: Encodable
  /// The words of `strings/LANG.yml` that pages of this kind print by themselves.
  associatedtype Word: StringKey = NoStrings
  /// The phrases of `strings/LANG.yml` that pages of this kind print by themselves.
  associatedtype Phrase: PhraseKey = NoStrings

  /// The template that makes the page; `nil` for files that are made without one.
  static var template: PageTemplate? { get }
  /// The part of the navigation that leads to the page; `nil` for pages that are not in it.
  static var section: Section? { get }
  /// Who chooses the addresses of pages of this kind.
  static var addressOwner: AddressOwner { get }
  /// Whether the sitemap lists pages of this kind.
  static var isInSitemap: Bool { get }

  /// All pages of this kind that a site has, in a fixed order.
  static func pages(of site: Site) -> [Self]

  /// Where readers find the page.
  func path(in site: Site) -> SitePath
  /// What the owner wrote to choose the address, and where; `nil` where it is fixed.
  func claim(in site: Site) -> Located<String>?
  /// The links that start at the page, which stands at `path`.
  static func links(from path: SitePath, in settings: Settings) -> RelativeLink

  /// What the page shows.
  func inputs(from archive: PageArchive) -> Inputs

  /// Makes the page whose file is `path`, and the files beside it.
  ///
  /// `article` gives the text of an article where its page is made.
  static func files(
    at path: SitePath, _ inputs: Inputs, in context: PageContext, article: ArticleReader
  ) throws(DiagnosedError) -> [Page]
}

extension PageKind {
  static var template: PageTemplate? { nil }
  static var section: Section? { nil }
  static var addressOwner: AddressOwner { .program }
  static var isInSitemap: Bool { template != nil }

  func claim(in site: Site) -> Located<String>? { nil }

  static func links(from path: SitePath, in settings: Settings) -> RelativeLink {
    RelativeLink(from: path, offline: settings.offline)
  }
}
