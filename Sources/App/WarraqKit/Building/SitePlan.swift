import Bytes
import Disk
import Hashing
import Output
import Pages
import Parallelism
import Paths

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

    let path: SitePath
    let content: Content
    let fingerprint: Fingerprint
    /// The files of the last build; `nil` if they may differ now.
    let known: PageRecord?

    /// Makes an item; `record` is what the last build made under its path.
    init(_ path: SitePath, _ content: Content, _ fingerprint: Fingerprint, _ record: PageRecord?) {
      self.path = path
      self.content = content
      self.fingerprint = fingerprint
      known = record?.fingerprint == fingerprint ? record : nil
    }
  }

  let items: [Item]
  /// How many files of the last site belong to items that this one does not have.
  var removed: Int { gone.count }
  /// These files.
  private let gone: [SitePath]
  /// The other files of the last site that belong to items that are made anew.
  private let replaced: [SitePath]
  /// The deepest folder of the site that contains all changes; `nil` if there are none.
  let changes: SiteFolder?

  var toMake: Int { items.count { $0.known == nil } }

  /// The files of the last site that this one lacks; `pages` are what has become of the items, in their order.
  func withdrawn(by pages: [PageRecord]) -> [SitePath] {
    // Items that are as they were have none of these files.
    let made = zip(items, pages).lazy.filter { $0.0.known == nil }.flatMap(\.1.files)
    return Set(gone + replaced).subtracting(made.map(\.path))
      .sorted { $0.text.precedesByBytes($1.text) }
  }

  /// Compares all items of a site with the pages of the last build.
  init(
    _ renderer: PageRenderer, _ listing: SourceListing, _ theme: ThemeFolder, known: [PageRecord],
    settled: Int, _ options: BuildOptions
  ) async {
    let records = Dictionary(
      known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    @Sendable func record(_ path: SitePath) -> PageRecord? { records[path] }
    let isCopied = Set(renderer.addresses.files)
    let files = listing.staticFiles.filter { isCopied.contains($0.path) }.map { file in
      // Where a later change might leave the signature the same, the file is read again.
      Item(
        file.path, .staticFile, Fingerprint { file.signature.write(to: &$0) },
        file.signature.isSettled(before: settled) ? record(file.path) : nil)
    }
    func item(_ path: SitePath, _ bytes: [UInt8]) -> Item {
      Item(path, .bytes(bytes), Fingerprint(of: bytes), record(path))
    }
    let pages = await renderer.pages.concurrentMap(width: options.jobs) { page in
      Item(page.path, .page(page), renderer.fingerprint(of: page), record(page.path))
    }
    var items = files + theme.assets.map { item($0.path, $0.bytes) } + pages
    let paths = items.map(\.path.relative)
    let marker = OwnershipMarker.text(version: options.version, paths: paths)
    items.append(item(OwnershipMarker.path, Array(marker.utf8)))
    self.items = items
    let kept = Set(items.map(\.path))
    gone = known.filter { !kept.contains($0.path) }.flatMap(\.files).map(\.path)
    // A page may have had other files than it will have.
    let toMake = items.filter { $0.known == nil }.map(\.path)
    replaced = toMake.compactMap(record).flatMap(\.files).map(\.path)
    var changes = SiteFolder(holding: (gone + toMake + replaced).lazy.map(\.relative))
    // A folder of which nothing is left has to go itself.
    while let part = changes, part != .whole,
      !items.contains(where: { part.holds($0.path.relative) })
    {
      changes = part.parent
    }
    self.changes = changes
  }
}
