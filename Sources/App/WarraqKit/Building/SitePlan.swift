import Bytes
import Disk
import Hashing
import Output
import Pages
import Parallelism

/// Which items of a site a build has to make, and which it can reuse.
struct SitePlan: Sendable {
  /// One item of the site: a page with the files beside it, an asset, a static file or the marker.
  ///
  /// A class, so that a copy takes one reference count rather than one for each field.
  final class Item: Sendable {
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
    let known: PageRecord?

    /// Makes an item; `record` is what the last build made under its path.
    init(_ path: String, _ content: Content, _ fingerprint: Fingerprint, _ record: PageRecord?) {
      self.path = path
      self.content = content
      self.fingerprint = fingerprint
      known = record?.fingerprint == fingerprint ? record : nil
    }
  }

  let items: [Item]
  /// How many files of the last site belong to items that this one does not have.
  let removed: Int
  /// The deepest folder of the site that contains all changes; `nil` if there are none.
  let changes: SiteFolder?

  var toMake: Int { items.count { $0.known == nil } }

  /// Compares all items of a site with the pages of the last build.
  init(
    _ renderer: PageRenderer, _ listing: SourceListing, _ theme: ThemeFolder, known: [PageRecord],
    settled: Int, _ options: BuildOptions
  ) async {
    let records = Dictionary(
      known.map { (Fingerprint(of: $0.path), $0) }, uniquingKeysWith: { first, _ in first })
    @Sendable func record(_ path: String) -> PageRecord? {
      let record = records[Fingerprint(of: path)]
      return record?.path.hasSameBytes(as: path) == true ? record : nil
    }
    let files = listing.staticFiles.map { file in
      // Where a later change might leave the signature the same, the file is read again.
      Item(
        file.name, .staticFile, Fingerprint { file.write(to: &$0) },
        file.signature.modified < settled ? record(file.name) : nil)
    }
    func item(_ path: String, _ bytes: [UInt8]) -> Item {
      Item(path, .bytes(bytes), Fingerprint(of: bytes), record(path))
    }
    let pages = await renderer.pages.concurrentMap(width: options.jobs) { page in
      Item(page.path, .page(page), renderer.fingerprint(of: page), record(page.path))
    }
    var items = files + theme.assets.map { item($0.path, $0.bytes) } + pages
    let marker = OwnershipMarker.text(version: options.version, paths: items.lazy.map(\.path))
    items.append(item(OwnershipMarker.name, Array(marker.utf8)))
    self.items = items
    let paths = Set(items.map { Fingerprint(of: $0.path) })
    let gone = known.filter { !paths.contains(Fingerprint(of: $0.path)) }.flatMap(\.files)
    removed = gone.count
    // A page may have had other files than it will have.
    let changed = items.filter { $0.known == nil }.flatMap { item in
      [item.path] + (record(item.path)?.files.map(\.name) ?? [])
    }
    changes = SiteFolder(holding: gone.map(\.name) + changed)
  }
}
