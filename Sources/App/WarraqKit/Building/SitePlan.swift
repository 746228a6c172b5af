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
      case asset(ThemeFolder.AssetFile)
      /// A file below `static/` under the same path.
      case staticFile
      /// The text of the ownership marker.
      case marker(String)
    }

    let path: String
    let content: Content
    let fingerprint: Fingerprint
    /// The files of the last build; `nil` if they may differ now.
    let known: PageRecord?
  }

  let items: [Item]
  /// How many files of the last site belong to items that this one does not have.
  let removed: Int

  /// The deepest folder of the site that contains all changes; `nil` if there are none.
  let changes: SiteFolder?

  /// How many items have to be made.
  var toMake: Int { items.count { $0.known == nil } }

  /// Compares all items of a site with those of the last build.
  init(
    _ renderer: PageRenderer, _ listing: SourceListing, _ theme: ThemeFolder, known: KnownPages,
    settled: Int, _ options: BuildOptions
  ) async {
    let files = listing.staticFiles.map { file in
      let fingerprint = Fingerprint { writer in
        file.name.write(to: &writer)
        file.signature.write(to: &writer)
      }
      // A later change might leave the signature the same, so such a file is read again.
      let isSettled = file.signature.modified < settled
      return Item(file.name, .staticFile, fingerprint, isSettled ? known : KnownPages([]))
    }
    let assets = theme.assets.map { Item($0.path, .asset($0), Fingerprint(of: $0.bytes), known) }
    let pages = await renderer.pages.concurrentMap(width: options.jobs) { page in
      Item(page.path, .page(page), renderer.fingerprint(of: page), known)
    }
    var items = files + assets + pages
    let marker = OwnershipMarker.text(
      version: options.version, paths: items.lazy.map(\.path))
    items.append(
      Item(OwnershipMarker.name, .marker(marker), Fingerprint(of: Array(marker.utf8)), known))
    self.items = items
    let gone = known.others(than: items.lazy.map(\.path)).flatMap(\.files)
    removed = gone.count
    var changed = gone.map(\.name)
    for position in items.indices where items[position].known == nil {
      let path = items[position].path
      // A page may have had other files than it will have.
      changed += [path] + (known[path]?.files.map(\.name) ?? [])
    }
    changes = SiteFolder(holding: changed)
  }
}

extension SitePlan.Item {
  fileprivate init(
    _ path: String, _ content: Content, _ fingerprint: Fingerprint, _ known: KnownPages
  ) {
    self.path = path
    self.content = content
    self.fingerprint = fingerprint
    self.known = known[path].flatMap { $0.fingerprint == fingerprint ? $0 : nil }
  }
}
