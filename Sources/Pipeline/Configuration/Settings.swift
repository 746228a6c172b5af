package import ArabicText

/// The part of the configuration that decides what the pages contain.
package struct Settings: Sendable {
  /// The name of the archive.
  package var title: String
  /// A sentence about the archive; empty where none is given.
  package var description: String
  /// The address of the site, with a slash at its end: `https://example.org/archive/`.
  ///
  /// If it is `nil`, pages contain no absolute address.
  package var baseURL: String?
  /// A BCP 47 language tag, which decides the file of strings and the direction of the text.
  package var language: String
  /// The time zone of dates that name none.
  package var timeZone: ZoneRule
  /// The digits in the site's own words; quoted text keeps its own.
  package var digits: DigitSystem
  /// The names of the Gregorian months.
  package var months: MonthSet
  /// Whether Hijri dates stand beside the Gregorian ones.
  package var hijri: Bool
  /// Who publishes the archive.
  package var author: String?
  /// The address of an article: `/articles/{slug}/`; see ``PermalinkPattern``.
  package var permalinks: String
  /// How many articles the home page and the feeds hold.
  package var latest: Int
  /// Whether the site has feeds.
  package var feeds: Bool
  /// Whether links name `index.html`, for reading without a server.
  package var offline: Bool

  /// Makes settings; the defaults are those of a configuration without keys.
  package init(
    title: String = "أرشيف", description: String = "", baseURL: String? = nil,
    language: String = "ar", timeZone: ZoneRule = .riyadh, digits: DigitSystem = .latin,
    months: MonthSet = .standard, hijri: Bool = false, author: String? = nil,
    permalinks: String = "/articles/{slug}/", latest: Int = 10, feeds: Bool = true,
    offline: Bool = false
  ) {
    self.title = title
    self.description = description
    self.baseURL = baseURL
    self.language = language
    self.timeZone = timeZone
    self.digits = digits
    self.months = months
    self.hijri = hijri
    self.author = author
    self.permalinks = permalinks
    self.latest = latest
    self.feeds = feeds
    self.offline = offline
  }
}
