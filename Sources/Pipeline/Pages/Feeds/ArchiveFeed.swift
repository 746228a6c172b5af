import ArabicText
import Configuration
import Paths
import Site

/// The Atom feed of the whole archive.
struct ArchiveFeed: GeneratedFile {
  struct Inputs: Encodable {
    let entries: [FeedEntry]
  }

  static let path = SitePath.top.file("feed.xml")

  static func pages(of site: Site) -> [ArchiveFeed] {
    site.settings.feeds ? [ArchiveFeed()] : []
  }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(entries: FeedEntry.newest(of: archive.site.articles.indices, in: archive))
  }

  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8] {
    AtomFeed(
      title: Bidi.isolate(context.settings.title), path: path, page: HomePage.path,
      entries: inputs.entries, context: context
    ).xml
  }
}
