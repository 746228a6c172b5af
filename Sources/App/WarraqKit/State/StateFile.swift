import Bytes
import Disk
import Hashing
import Output

/// The files that keep the state of a site: `.warraq/state`, and what it names in `.warraq/parts/`.
///
/// `state` is the head. It begins with the length and the checksum of the rest, eight bytes each; the
/// rest names the program, has the outline, and lists the parts of the folders, pages and sources. A
/// part's file is named for its content, so those of the last state stand until no head names them.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String, jobs: Int) async -> BuildState? {
    guard let head = try? head(of: Disk.read(path(in: site))),
      head.program == "\(magic) \(program)"
    else { return nil }
    let folder = partFolder(in: site)
    guard let folders = await StateParts<SiteFile>(head.folders, in: folder, jobs: jobs),
      let pages = await StateParts<PageRecord>(head.pages, in: folder, jobs: jobs)
    else { return nil }
    return BuildState(head.outline, folders: folders, pages: pages) {
      await StateParts(head.sources, in: folder, jobs: jobs)
    }
  }

  /// Keeps a state in place of the last one, in one step; what is the same in both is not written.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(
    _ outline: BuildOutline, folders: [SiteFile], pages: [PageRecord], sources: [SourceRecord],
    over known: BuildState?, _ options: BuildOptions
  ) async {
    let (path, new) = (path(in: options.site), path(in: options.site) + ".new")
    let (parts, jobs) = (partFolder(in: options.site), options.jobs)
    let (oldFolders, oldPages) = (known?.folders ?? StateParts(), known?.pages ?? StateParts())
    let oldSources = known?.sources ?? StateParts()
    do {
      try Disk.makeFolder(parts)
      let head = Head(
        program: "\(magic) \(options.program)", outline: outline,
        folders: try await oldFolders.update(to: folders, in: parts, jobs: jobs),
        pages: try await oldPages.update(to: pages, in: parts, jobs: jobs),
        sources: try await oldSources.update(to: sources, in: parts, jobs: jobs))
      try Disk.remove(new)
      try Disk.create(new, joining: head.bytes)
      try Disk.move(new, to: path)
      let named = Set((head.folders + head.pages + head.sources).map(\.fileName))
      for entry in try Disk.entries(of: parts) where !named.contains(entry.name) {
        try Disk.remove("\(parts)/\(entry.name)")
      }
    } catch {
      for path in [path, new, parts] { try? Disk.remove(path) }
    }
  }
}

extension StateFile {
  private static let magic = "warraq state"

  private static func path(in site: String) -> String {
    "\(site)/\(SiteLock.folder)/state"
  }

  private static func partFolder(in site: String) -> String {
    "\(site)/\(SiteLock.folder)/parts"
  }

  /// What the file of a state says.
  private struct Head {
    let program: String
    let outline: BuildOutline
    let folders: [StateSection]
    let pages: [StateSection]
    let sources: [StateSection]

    /// What stands before the head, and the head.
    var bytes: [[UInt8]] {
      var (start, head) = (BinaryWriter(), BinaryWriter())
      program.write(to: &head)
      outline.write(to: &head)
      folders.write(to: &head)
      pages.write(to: &head)
      sources.write(to: &head)
      start.writeWord(UInt64(head.bytes.count))
      start.writeWord(Digest(of: head.bytes).value)
      return [start.bytes, head.bytes]
    }
  }

  private static func head(of bytes: [UInt8]) throws(BinaryDamage) -> Head {
    var reader = BinaryReader(bytes)
    let (count, checksum) = (try reader.readWord(), try reader.readWord())
    guard count == UInt64(reader.remaining), Digest(of: bytes[16...]).value == checksum else {
      throw BinaryDamage()
    }
    return Head(
      program: try String(from: &reader), outline: try BuildOutline(from: &reader),
      folders: try [StateSection](from: &reader), pages: try [StateSection](from: &reader),
      sources: try [StateSection](from: &reader))
  }
}
