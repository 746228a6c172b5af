import ArabicText
import Bytes
import Disk
import Hashing
import Output
import Pages
import Parallelism
import Seeds

/// Which items of a site a build has to make, and which it can reuse.
struct SitePlan: Sendable {
  /// One item of the site: a page with the files beside it, an asset, a static file or the marker.
  struct Item: Sendable {
    /// What it is made from.
    enum Content: Sendable {
      case page(PageDescription)
      case bytes([UInt8])
      /// A file below `static/` under the same path.
      case staticFile
    }

    let path: String
    let content: Content
    let fingerprint: Fingerprint
    /// The files of the last build; `nil` if they may differ now.
    var known: PageRecord?
  }

  let items: [Item]
  /// How many files of the last site belong to items that this one does not have.
  let removed: Int
  /// The deepest folder of the site that contains all changes; `nil` if there are none.
  let changes: SiteFolder?

  /// How many items have to be made.
  var toMake: Int { items.count { $0.known == nil } }

  /// Compares all items of a site with the pages of the last build.
  init(
    _ renderer: PageRenderer, _ listing: SourceListing, _ theme: ThemeFolder, known: [PageRecord],
    settled: Int, _ options: BuildOptions
  ) async {
    let records = Dictionary(
      known.map { (ByteKey($0.path), $0) }, uniquingKeysWith: { first, _ in first })
    @Sendable func item(
      _ path: String, _ content: Item.Content, _ fingerprint: Fingerprint
    ) -> Item {
      let record = records[ByteKey(path)]
      return Item(
        path: path, content: content, fingerprint: fingerprint,
        known: record?.fingerprint == fingerprint ? record : nil)
    }
    let files = listing.staticFiles.map { file in
      var item = item(file.name, .staticFile, Fingerprint { file.write(to: &$0) })
      // A later change might leave the signature the same.
      if file.signature.modified >= settled { item.known = nil }
      return item
    }
    let assets = theme.assets.map { item($0.path, .bytes($0.bytes), Fingerprint(of: $0.bytes)) }
    let pages = await renderer.pages.concurrentMap(width: options.jobs) { page in
      item(page.path, .page(page), renderer.fingerprint(of: page))
    }
    var parts = [files, assets, pages]
    var items = Array(moving: &parts)
    let marker = Array(
      OwnershipMarker.text(version: options.version, paths: items.lazy.map(\.path)).utf8)
    items.append(item(OwnershipMarker.name, .bytes(marker), Fingerprint(of: marker)))
    self.items = items
    let paths = Set(items.map { ByteKey($0.path) })
    let gone = known.filter { !paths.contains(ByteKey($0.path)) }.flatMap(\.files)
    removed = gone.count
    // A page may have had other files than it will have.
    let changed = items.filter { $0.known == nil }.flatMap { item in
      [item.path] + (records[ByteKey(item.path)]?.files.map(\.name) ?? [])
    }
    changes = SiteFolder(holding: gone.map(\.name) + changed)
  }
}
