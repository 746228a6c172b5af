import ArabicText
import Configuration
import Parallelism
import Paths
import Templates

/// What all pages share whose links start at the same depth: the settings, the theme, and links.
///
/// A class, because every page is handed one, and copying a structure of this size counts hundreds
/// of references.
final class PageContext: Sendable {
  let settings: Settings
  let theme: Theme
  let links: RelativeLink
  let dates: DateWriter
  /// The direction of the site's language: `rtl` or `ltr`.
  let direction: String
  /// The names that all pages share from which links start alike, see ``Frame``.
  let surroundings: Record
  /// The entries of all articles and the links to all tags, where so many pages are to be made that
  /// they are made once for all; else empty.
  let entries: [Value]
  let tagLinks: [Value]
  /// The name of the site for titles, isolated from what stands beside it.
  private let isolatedName: String

  /// Makes the context of pages at which `links` start.
  init(
    _ settings: Settings, theme: Theme, links: RelativeLink, entries: [Value] = [],
    tagLinks: [Value] = []
  ) {
    self.settings = settings
    self.theme = theme
    self.links = links
    dates = DateWriter(months: settings.months, digits: settings.digits)
    direction = Self.direction(of: settings.language)
    surroundings = Frame.surroundings(settings, theme, links, direction: direction)
    self.entries = entries
    self.tagLinks = tagLinks
    isolatedName = Bidi.isolate(settings.title)
  }

  /// The same context with the entries of all articles and the links to all tags made.
  func withEntries(of archive: PageArchive, jobs: Int) async -> PageContext {
    let entries = await archive.entries.all.concurrentMap(width: jobs) { entry in
      EntryFields.value(entry, in: self)
    }
    let tagLinks = archive.tags.all.map { TagFields.link($0, in: self) }
    return PageContext(settings, theme: theme, links: links, entries: entries, tagLinks: tagLinks)
  }

  var strings: Strings { theme.strings }

  /// A number of things in words, in the digits of the site.
  func count(_ counted: Strings.Counted, _ number: Int) -> String {
    strings.count(counted, number, settings.digits)
  }

  /// A number in the digits of the site.
  func digits(_ number: Int) -> String {
    settings.digits.string(number)
  }

  /// The full address of a path, percent-encoded; `nil` where the site has no address of its own.
  func address(of path: SitePath) -> String? {
    settings.baseURL.map { URLText.absolute(path.text, base: $0) }
  }
}

extension PageContext {
  /// Whether text inserted in the page runs from left to right, as a Latin photo credit does.
  func isLeftToRight(_ text: String) -> Bool {
    TextDirection(firstStrongOf: text) == .leftToRight
  }

  /// What a browser's tab shows of a page: its own title and the name of the site, isolated from
  /// each other, because a title element cannot hold markup.
  func pageTitle(_ title: String) -> String {
    strings.phrase(.pageTitle, ["page": Bidi.isolate(title), "site": isolatedName])
  }

  /// The direction of a language: `rtl` or `ltr`.
  static func direction(of language: String) -> String {
    let language = language.utf8.prefix { $0 != UInt8(ascii: "-") }
    let rightToLeft = ["ar", "ckb", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]
    return rightToLeft.contains(Substring(language).lowercased()) ? "rtl" : "ltr"
  }
}
