import BinaryCoding
import Disk

/// The file that keeps the state of a site, `.warraq/state`.
///
/// It begins with the length and the checksum of its head, eight bytes each; the head names the
/// program and lists the parts that follow: one for the outline, several for the pages and several for
/// the sources.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String, jobs: Int) async -> BuildState? {
    guard let file = try? FileReader(path(in: site)), let (head, end) = try? head(of: file),
      head.program == "\(magic) \(program)",
      var told = head.outline.reader(of: file, at: end),
      let outline = try? BuildOutline(from: &told)
    else { return nil }
    let start = end + head.outline.length
    let pages = StateParts<PageRecord>(file, head.pages, from: start)
    let sources = head.pages.reduce(start) { $0 &+ $1.length }
    guard let pages = await pages.values(jobs: jobs) else { return nil }
    return BuildState(
      outline, pages: pages, sources: StateParts(file, head.sources, from: sources))
  }

  /// Keeps a state in place of the last one, in one step.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(
    _ outline: BuildOutline, pages: [PageRecord], sources: [SourceRecord], _ options: BuildOptions
  ) async {
    var told = BinaryWriter()
    outline.write(to: &told)
    let pages = await pages.stateParts(jobs: options.jobs)
    let sources = await sources.stateParts(jobs: options.jobs)
    let head = Head(
      program: "\(magic) \(options.program)", outline: StateSection(of: told.bytes),
      pages: pages.map(StateSection.init), sources: sources.map(StateSection.init))
    let (path, new) = (path(in: options.site), path(in: options.site) + ".new")
    do {
      try Disk.remove(new)
      try Disk.create(new, joining: head.bytes + [told.bytes] + pages + sources)
      try Disk.move(new, to: path)
    } catch {
      try? Disk.remove(path)
    }
  }
}

extension StateFile {
  private static let magic = "warraq state"

  private static func path(in site: String) -> String {
    "\(site)/\(SiteLock.folder)/state"
  }

  /// What the file says of itself.
  private struct Head {
    let program: String
    let outline: StateSection
    let pages: [StateSection]
    let sources: [StateSection]

    /// What stands before the head, and the head.
    var bytes: [[UInt8]] {
      var (start, head) = (BinaryWriter(), BinaryWriter())
      program.write(to: &head)
      outline.write(to: &head)
      pages.write(to: &head)
      sources.write(to: &head)
      start.writeWord(UInt64(head.bytes.count))
      start.writeWord(Checksum.of(head.bytes[...]))
      return [start.bytes, head.bytes]
    }
  }

  /// The head of a file and where it ends.
  private static func head(of file: FileReader) throws -> (Head, end: Int) {
    var start = BinaryReader(try file.read(0..<16))
    let (count, checksum) = (try start.readWord(), try start.readWord())
    guard count <= UInt64(file.size - 16) else { throw BinaryDamage() }
    let end = 16 + Int(count)
    let bytes = try file.read(16..<end)
    guard Checksum.of(bytes[...]) == checksum else { throw BinaryDamage() }
    var reader = BinaryReader(bytes)
    let head = Head(
      program: try String(from: &reader), outline: try StateSection(from: &reader),
      pages: try [StateSection](from: &reader), sources: try [StateSection](from: &reader))
    return (head, end)
  }
}
