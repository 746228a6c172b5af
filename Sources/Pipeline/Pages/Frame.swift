import Configuration
import Site
package import Templates

/// The names that every page has, whatever it is about: those that `layout.html` needs.
package enum Frame {
  /// What a page says of itself in its head.
  struct Head {
    /// What a browser's tab shows.
    let title: String
    let summary: String?
    /// The kind of thing that the page is, as Open Graph names it: `website` or `article`.
    let kind: String
    /// The full address of the page; `nil` where it has none.
    let address: String?

    init(title: String, summary: String? = nil, kind: String = "website", address: String?) {
      self.title = title
      self.summary = summary.flatMap { $0.isEmpty ? nil : $0 }
      self.kind = kind
      self.address = address
    }
  }

  /// The names, with those of the words and the assets, which are whatever the theme has.
  package static func shape(words: [Name], assets: [Name]) -> RecordShape {
    func texts(_ names: [Name], _ documentation: String) -> Shape {
      .record(RecordShape(names.map { .init($0, documentation, .text) }))
    }
    return RecordShape([
      .init("site", "The archive.", .record(site)),
      .init("head", "What the page says of itself.", .record(head)),
      .init("at", "Which section the page is.", .record(at)),
      .init(
        "t", "Every word of `strings/LANG.yml`, by its name there.", texts(words, "A word.")),
      .init(
        "assets",
        "The address of every file in `assets`, by its name with `_` for dots and hyphens.",
        texts(assets, "An address.")),
    ])
  }

  /// The values of those names on one page: its own, then those that all pages share.
  ///
  /// `section` is the part of the navigation that leads to the page.
  static func records(_ head: Head, section: Section?, in context: PageContext) -> [Record] {
    let own: Record = [
      "head": [
        "title": .text(head.title), "summary": Value(head.summary),
        "canonical": Value(head.address), "kind": .text(head.kind),
      ],
      "at": .record(
        Record(PageKinds.sections.map { ($0.name, .flag($0.name == section?.name)) })),
    ]
    return [own, context.surroundings]
  }

  /// The values that all pages share from which links start alike.
  static func surroundings(
    _ settings: Settings, _ theme: Theme, _ links: RelativeLink, direction: String
  ) -> Record {
    let site: Record = [
      "lang": .text(settings.language), "dir": .text(direction),
      "name": .text(settings.title),
      "about": settings.description.isEmpty ? .none : .text(settings.description),
      "feed": settings.feeds ? .text(links(ArchiveFeed.path)) : .none,
    ]
    let sections = Record(PageKinds.sections.map { ($0.name, .text(links($0.path))) })
    return [
      "site": .record(site.adding(sections)), "t": .record(theme.strings.words),
      "assets": .record(
        Record(theme.assets.map { ($0.name, .text(links($0.path))) })),
    ]
  }
}

extension Frame {
  private static let site = RecordShape(
    [
      .init("lang", "The language of the archive, a BCP 47 tag.", .text),
      .init("dir", "Its direction: `rtl` or `ltr`.", .text),
      .init("name", "Its name.", .text),
      .init("about", "A sentence about it.", .optional(.text)),
    ] + PageKinds.sections.map { .init($0.name, "The address of \($0.title).", .text) } + [
      .init("feed", "The address of the Atom feed.", .optional(.text))
    ])

  private static let head = RecordShape([
    .init("title", "What a browser's tab shows: the page and the archive.", .text),
    .init("summary", "A sentence or two for search engines.", .optional(.text)),
    .init("canonical", "The full address; there where the site has a `baseURL`.", .optional(.text)),
    .init("kind", "`website`, or `article` on the page of an article.", .text),
  ])

  private static let at = RecordShape(
    PageKinds.sections.map { .init($0.name, "Whether this is \($0.title).", .flag) })
}
