import Bytes
import Disk
import Hashing
import Output

/// The file that keeps the state of a site, `.warraq/state`.
///
/// It begins with the sections of folders, pages and sources. The head stands behind them: the program, the
/// outline, and the chunks of each section with their checksums. The last sixteen bytes are the length and
/// the checksum of the head.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String, jobs: Int) async -> BuildState? {
    guard let file = try? OpenFile(reading: path(in: site)), let head = try? head(of: file),
      head.program == "\(magic) \(program)",
      let folders = await head.folders.values(in: file, jobs: jobs),
      let pages = await head.pages.values(in: file, jobs: jobs)
    else { return nil }
    return BuildState(head.outline, folders: folders, pages: pages) {
      await head.sources.values(in: file, jobs: jobs)
    }
  }

  /// Keeps a state in place of the last one, in one step.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(
    _ outline: BuildOutline, folders: [SiteFile], pages: [PageRecord], sources: [SourceRecord],
    _ options: BuildOptions
  ) async {
    let (path, new) = (path(in: options.site), path(in: options.site) + ".new")
    do {
      // What an interrupted build has left need not be whole.
      try Disk.remove(new)
      let file = try OpenFile(making: new)
      let head = Head(
        program: "\(magic) \(options.program)", outline: outline,
        folders: try await StateSection(writing: folders, to: file, jobs: options.jobs),
        pages: try await StateSection(writing: pages, to: file, jobs: options.jobs),
        sources: try await StateSection(writing: sources, to: file, jobs: options.jobs))
      try file.append(bytes(of: head))
      try Disk.move(new, to: path)
    } catch {
      for path in [path, new] { try? Disk.remove(path) }
    }
  }
}

extension StateFile {
  private static let magic = "warraq state"

  private static func path(in site: String) -> String {
    "\(site)/\(SiteLock.folder)/state"
  }

  /// What a state says of itself.
  private struct Head {
    let program: String
    let outline: BuildOutline
    let folders: StateSection<SiteFile>
    let pages: StateSection<PageRecord>
    let sources: StateSection<SourceRecord>
  }

  /// How many bytes tell the length and the checksum of the head.
  private static let trailerSize = 16

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
    let end = file.count - trailerSize
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
