import BinaryCoding
import Disk

/// The file that keeps the state of a site, `.warraq/state`: the name of the program, a section for
/// the outline and the pages, and sections for the sources.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String) -> BuildState? {
    guard let bytes = try? Disk.read(path(in: site)) else { return nil }
    return try? state(in: bytes, program: program)
  }

  /// Keeps a state in place of the last one, in one step.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(
    _ outline: BuildOutline, pages: [PageRecord], sources: [SourceRecord], _ options: BuildOptions
  ) async {
    var head = BinaryWriter()
    "\(magic) \(options.program)".write(to: &head)
    var made = BinaryWriter()
    outline.write(to: &made)
    pages.write(to: &made)
    let sections = [made.bytes] + (await SourceStore.parts(of: sources, jobs: options.jobs))
    let file = [head.bytes] + sections.flatMap { [StateSection.head(of: $0), $0] }
    let (path, new) = (path(in: options.site), path(in: options.site) + ".new")
    do {
      try Disk.remove(new)
      try Disk.create(new, joining: file)
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

  private static func state(
    in bytes: [UInt8], program: String
  ) throws(BinaryDamage) -> BuildState {
    var reader = BinaryReader(bytes)
    guard try String(from: &reader) == "\(magic) \(program)" else { throw BinaryDamage() }
    var sections: [StateSection] = []
    while reader.remaining > 0 { sections.append(try StateSection(from: &reader)) }
    guard let first = sections.first, var made = first.reader(of: bytes) else {
      throw BinaryDamage()
    }
    return BuildState(
      try BuildOutline(from: &made), pages: try [PageRecord](from: &made),
      sources: SourceStore(bytes, Array(sections.dropFirst())))
  }
}
