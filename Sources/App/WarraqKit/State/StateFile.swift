import Bytes
import Disk
import Hashing
import Output

/// The file that keeps the state of a site, `.warraq/state`.
///
/// It begins with the chunks of three sections: folders, pages and sources. The head follows: the program,
/// the outline, and the places of the chunks with their checksums. The last 16 bytes are the length and the
/// checksum of the head.
enum StateFile {
  /// What the same program kept in a folder; `nil` if there is nothing, or if it is damaged.
  static func read(in folder: OpenFolder, _ options: BuildOptions) async -> BuildState? {
    let jobs = options.jobs
    guard let file = try? OpenFile(reading: name, in: folder), let head = try? head(of: file),
      head.program == "\(magic) \(options.program)",
      let folders = await head.folders.values(in: file, jobs: jobs),
      let pages = await head.pages.values(in: file, jobs: jobs)
    else { return nil }
    return BuildState(outline: head.outline, folders: folders, pages: pages) {
      await head.sources.values(in: file, jobs: jobs)
    }
  }

  /// What the same program kept in a site folder, without its lock.
  static func read(ofSite site: String, _ options: BuildOptions) async -> BuildState? {
    guard let folder = try? OpenFolder("\(site)/\(SiteLock.folderName)"),
      (try? folder.isOwn()) == true
    else { return nil }
    return await read(in: folder, options)
  }

  /// Replaces the state of the last build, in one step.
  ///
  /// If that fails, nothing is kept, and the next build merely takes longer.
  static func write(_ state: BuildState, in folder: OpenFolder, _ options: BuildOptions) async {
    guard let sources = await state.sources() else { return }
    let new = "\(name).new"
    do {
      try folder.remove(new)
      let file = try OpenFile(making: new, in: folder)
      let head = Head(
        program: "\(magic) \(options.program)", outline: state.outline,
        folders: try await StateSection(writing: state.folders, to: file, jobs: options.jobs),
        pages: try await StateSection(writing: state.pages, to: file, jobs: options.jobs),
        sources: try await StateSection(writing: sources, to: file, jobs: options.jobs))
      try file.append(bytes(of: head))
      try folder.move(new, to: name, in: folder)
    } catch {
      for name in [name, new] { try? folder.remove(name) }
    }
  }

  private static let magic = "warraq state"

  /// The name of the file.
  private static let name = "state"

  private struct Head {
    let program: String
    let outline: BuildOutline
    let folders: StateSection<SiteFile>
    let pages: StateSection<PageRecord>
    let sources: StateSection<SourceRecord>
  }

  private static func bytes(of head: Head) -> [UInt8] {
    var writer = BinaryWriter()
    writer.write(head.program, head.outline, head.folders)
    writer.write(head.pages, head.sources)
    let bytes = writer.bytes
    writer.writeWord(UInt64(bytes.count))
    Fingerprint(of: bytes).write(to: &writer)
    return writer.bytes
  }

  private static func head(of file: OpenFile) throws -> Head {
    let end = file.count - 16
    guard end >= 0 else { throw BinaryDamage() }
    var trailer = BinaryReader(try file.read(end..<file.count))
    let (size, checksum) = (try trailer.readWord(), try Fingerprint(from: &trailer))
    guard size <= UInt64(end) else { throw BinaryDamage() }
    let bytes = try file.read(end - Int(size)..<end)
    guard Fingerprint(of: bytes) == checksum else { throw BinaryDamage() }
    var reader = BinaryReader(bytes)
    return Head(
      program: try String(from: &reader), outline: try BuildOutline(from: &reader),
      folders: try StateSection(from: &reader), pages: try StateSection(from: &reader),
      sources: try StateSection(from: &reader))
  }
}
