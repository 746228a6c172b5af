import Configuration
import Paths
import Site

/// The Atom feed of one tag.
struct TagFeed: GeneratedFile {
  struct Inputs: Encodable {
    let tag: Listed<TagLink>
    let path: SitePath
    let entries: [FeedEntry]
  }

  /// The position of the tag in the site.
  let position: Int

  static func pages(of site: Site) -> [TagFeed] {
    site.tags.indices.filter { exists(for: site.tags[$0], in: site) }.map(TagFeed.init)
  }

  /// Whether there is a feed for `tag`: it would have an entry, and the site has feeds.
  static func exists(for tag: Tag, in site: Site) -> Bool {
    site.settings.feeds && tag.articles.contains { $0 < site.datedCount }
  }

  static func path(of tag: Tag) -> SitePath { tag.path.file("feed.xml") }

  func path(in site: Site) -> SitePath { Self.path(of: site.tags[position]) }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(
      tag: archive.tags[position], path: path(in: archive.site),
      entries: FeedEntry.newest(of: archive.site.tags[position].articles, in: archive))
  }

  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8] {
    AtomFeed(
      title: context.pageTitle(inputs.tag.value.name), path: inputs.path,
      page: inputs.tag.value.path, entries: inputs.entries, context: context
    ).xml
  }
}
