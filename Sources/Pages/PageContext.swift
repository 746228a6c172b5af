import ArabicText
import Parallelism
import Site
import Templates

/// The archive as one page sees it: everything pages are made from, and links that start here.
struct PageContext: Sendable {
  let site: Site
  let theme: Theme
  let links: RelativeLink
  let dates: DateWriter
  /// The names that all pages share from which links start alike, see ``Frame``.
  private(set) var surroundings: Record = [:]
  /// The entries of all articles, where so many pages are to be made that they are made once for all;
  /// else empty.
  private(set) var entries: [Value] = []

  /// Sees the archive from where `links` start.
  init(site: Site, theme: Theme, links: RelativeLink) {
    self.site = site
    self.theme = theme
    self.links = links
    dates = DateWriter(months: site.settings.months, digits: site.settings.digits)
    surroundings = Frame.surroundings(in: self)
  }

  /// The same with the entries of all articles made, on several threads.
  func withEntries(jobs: Int) async -> PageContext {
    var context = self
    context.entries = await site.articles.indices.concurrentMap(width: jobs) { position in
      EntryFields.value(position, in: self)
    }
    return context
  }

  var settings: Settings { site.settings }
  var strings: Strings { theme.strings }

  /// The direction of the site's language: `rtl` or `ltr`.
  var direction: String {
    let language = settings.language.split(separator: "-").first.map(String.init) ?? ""
    let rightToLeft = ["ar", "ckb", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]
    return rightToLeft.contains(language.lowercased()) ? "rtl" : "ltr"
  }

  /// A number of things in words, in the digits of the site.
  func count(_ counted: Strings.Counted, _ number: Int) -> String {
    strings.count(counted, number, settings.digits)
  }

  /// A number in the digits of the site.
  func digits(_ number: Int) -> String {
    settings.digits.string(number)
  }

  /// The full address of a path within the site, percent-encoded; `nil` where the site has no
  /// address of its own.
  func address(of path: String) -> String? {
    settings.baseURL.map { URLText.absolute(path, base: $0) }
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
    strings.phrase(
      .pageTitle, ["page": Bidi.isolate(title), "site": Bidi.isolate(settings.title)])
  }
}
