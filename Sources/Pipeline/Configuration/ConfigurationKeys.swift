import ArabicText
import Diagnostics
import Seeds
import YAMLReading

extension ConfigurationKey {
  /// Every key, in the order in which a new `warraq.yml` lists them.
  package static let all: [ConfigurationKey] = keys + keysWithoutEffect

  private static let keys: [ConfigurationKey] = [
    ConfigurationKey("title", .text, \.settings.title, "The name of the archive."),
    ConfigurationKey("description", .text, \.settings.description, "A sentence about the archive."),
    ConfigurationKey(
      "baseURL", .baseURL, \.settings.baseURL,
      "Where the site will stand, such as https://example.org/archive/; without it no page holds a full "
        + "address."),
    ConfigurationKey(
      "language", .language, \.settings.language,
      "The language of the pages, and with it the file in templates/strings/."),
    ConfigurationKey("timeZone", .zone, "The zone of dates that name none.") { _ in
      "Asia/Riyadh"
    } store: { configuration, name, _ in
      configuration.settings.timeZone = SystemTimeZone.rule(named: name) ?? .riyadh
    },
    ConfigurationKey(
      "digits", oneOf: \.settings.digits,
      "The digits in the site's own words: 2015 or ٢٠١٥; quoted text stays as it is."),
    ConfigurationKey(
      "months", oneOf: \.settings.months,
      "The names of the months: يناير (standard), كانون الثاني (levant), جانفي (maghreb) and others."
    ),
    ConfigurationKey(
      "hijri", .flag, \.settings.hijri,
      "Whether Hijri dates (Umm al-Qura) stand beside the Gregorian ones."),
    ConfigurationKey(
      "author", .text, \.settings.author, "Who publishes the archive, for the feeds."),
    ConfigurationKey(
      "permalinks", .permalink,
      "The address of an article, of {slug}, {year}, {month} and {id}."
    ) {
      $0.settings.permalinks.text
    } store: { configuration, pattern, _ in
      configuration.settings.permalinks = pattern
    },
    ConfigurationKey(
      "latest", .positive, \.settings.latest, "How many articles the home page and the feeds hold."),
    ConfigurationKey("feeds", .flag, \.settings.feeds, "Whether there are feeds."),
    ConfigurationKey(
      "originals", .flag, \.settings.originals,
      "Whether the original and the Markdown of an article are published beside its page."),
    ConfigurationKey(
      "remoteImages", oneOf: \.settings.remoteImages,
      "What becomes of pictures on other sites, which are never fetched: links with their captions, or "
        + "nothing."),
    ConfigurationKey(
      "offline", .flag, \.settings.offline,
      "Whether links name index.html, so that the site opens by a double click."),
    ConfigurationKey("drafts", .flag, \.drafts, "Whether drafts are published."),
    ConfigurationKey(
      "sourceLimit", .positive,
      "How many megabytes a source, a template or an asset may have."
    ) {
      String($0.sourceLimit / SourceFile.megabyte)
    } store: { configuration, megabytes, _ in
      // No file has an exabyte.
      configuration.sourceLimit = min(megabytes, 1_000_000_000_000) * SourceFile.megabyte
    },
    ConfigurationKey(
      list: "ignore", .ignored, \.ignored,
      "Checks that need not be told of in this archive, each with the reason: {check: no-date, reason: …}."
    ),
  ]

  private static let keysWithoutEffect =
    ["taxonomies", "pageSize", "search", "events", "minify"].map { name in
      ConfigurationKey(name, .anything, "Understood, and without effect in this version.") { _ in
        nil
      } store: { configuration, _, place in
        configuration.withoutEffect.append(Located(name, at: place))
      }
    }
}
