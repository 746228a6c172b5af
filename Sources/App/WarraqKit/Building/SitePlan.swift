import Bytes
import Disk
import Hashing
import Output
import Pages
import Parallelism
import Seeds

/// What a build has to make, and what is there already: each thing in the site with its fingerprint.
struct SitePlan: Sendable {
  /// One thing of the site: a page with what stands beside it, an asset, a static file.
  struct Item: Sendable {
    /// What it is made from.
    enum Content: Sendable {
      case page(PageDescription)
      case asset(ThemeFolder.AssetFile)
      /// A file below `static/` under the same path.
      case staticFile
    }

    let path: String
    let content: Content
    let fingerprint: Fingerprint
    /// The earlier build's files, where they would be the same again.
    let known: PageRecord?
  }

  let items: [Item]
  /// How many files stood in the earlier site for things that this one does not have.
  let removed: Int

  /// The deepest folder of the site that holds all that changes; `nil` where nothing does.
  let changes: SiteFolder?

  /// How many things have to be made.
  var toMake: Int { items.count { $0.known == nil } }

  /// Compares everything that a site consists of with what is known of it.
  init(
    _ renderer: PageRenderer, _ fingerprints: PageFingerprints, _ listing: SourceListing,
    _ theme: ThemeFolder, known: KnownPages, settled: Int, jobs: Int
  ) async {
    let files = listing.staticFiles.map { file in
      let fingerprint = Fingerprint { writer in
        file.name.write(to: &writer)
        file.stamp.write(to: &writer)
      }
      // A late change could bear the same stamp, so such a file is read again.
      let isSettled = file.stamp.modified < settled
      return Item(file.name, .staticFile, fingerprint, isSettled ? known : KnownPages([]))
    }
    let assets = theme.assets.map { Item($0.path, .asset($0), Fingerprint(of: $0.bytes), known) }
    let pages = await renderer.kinds.concurrentMap(width: jobs) { kind in
      let description = renderer.description(of: kind)
      return Item(
        description.path, .page(description), fingerprints.fingerprint(of: description), known)
    }
    var parts = [files, assets, pages]
    items = Array(moving: &parts)
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
