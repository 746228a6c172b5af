package import ArabicText

/// What the configuration decides about the content of the pages; every setting begins with the value
/// that it has where the configuration is silent.
package struct Settings: Sendable {
  /// The name of the archive.
  package var title = "أرشيف"
  /// A sentence about the archive; empty where none is given.
  package var description = ""
  /// Where the site will stand, with a slash at its end: `https://example.org/archive/`; `nil` where
  /// nobody said, and then pages hold no absolute address.
  package var baseURL: String?
  /// A BCP 47 language tag; it names the file of strings and the direction.
  package var language = "ar"
  package var timeZone: ZoneRule = .riyadh
  package var digits: DigitSystem = .latin
  package var months: MonthSet = .standard
  /// Whether Hijri dates stand beside the Gregorian ones.
  package var hijri = false
  /// Who publishes the archive; `nil` where nobody said.
  package var author: String?
  /// The address of an article: `/articles/{slug}/`; see ``PermalinkPattern``.
  package var permalinks = "/articles/{slug}/"
  /// How many articles the home page and the feeds hold.
  package var latest = 10
  package var feeds = true
  /// Whether links name `index.html`, for reading without a server.
  package var offline = false

  /// Makes settings of a configuration that says nothing.
  package init() {}
}
