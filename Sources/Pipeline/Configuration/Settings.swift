package import ArabicText

/// The part of the configuration that decides what the pages contain.
///
/// Every setting begins with the value that it has in a configuration without keys.
package struct Settings: Sendable {
  /// What becomes of a picture on another site.
  package enum RemoteImages: String, CaseIterable, Sendable {
    /// A link to it, with its caption.
    case link
    /// Nothing.
    case omit
  }

  /// The name of the archive.
  package var title = "أرشيف"
  /// A sentence about the archive; empty where none is given.
  package var description = ""
  /// The address of the site, with a slash at its end: `https://example.org/archive/`.
  ///
  /// If it is `nil`, pages contain no absolute address.
  package var baseURL: String?
  /// A BCP 47 language tag, which decides the file of strings and the direction of the text.
  package var language = "ar"
  /// The time zone of dates that name none.
  package var timeZone: ZoneRule = .riyadh
  /// The digits in the site's own words; quoted text keeps its own.
  package var digits: DigitSystem = .latin
  /// The names of the Gregorian months.
  package var months: MonthSet = .standard
  /// Whether Hijri dates stand beside the Gregorian ones.
  package var hijri = false
  /// Who publishes the archive.
  package var author: String?
  /// The addresses of articles.
  package var permalinks = PermalinkPattern.standard
  /// How many articles the home page and the feeds hold.
  package var latest = 10
  /// Whether the site has feeds.
  package var feeds = true
  /// Whether the original of an article and its Markdown are published beside its page.
  package var originals = true
  /// What becomes of pictures on other sites, which are never fetched.
  package var remoteImages = RemoteImages.link
  /// Whether links name `index.html`, for reading without a server.
  package var offline = false

  /// Makes the settings of a configuration without keys.
  package init() {}
}
