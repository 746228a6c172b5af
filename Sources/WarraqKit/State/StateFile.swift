import BinaryCoding
import Disk

/// The file that keeps the state of a site, `.warraq/state`: the name of the program, a section for
/// the outline, and sections for the pages and then the sources.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String, jobs: Int) async -> BuildState? {
    guard let bytes = try? Disk.read(path(in: site)) else { return nil }
    return try? await state(in: bytes, program: program, jobs: jobs)
  }

  /// Keeps a state in place of the last one, in one step.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(
    _ outline: BuildOutline, pages: [PageRecord], sources: [SourceRecord], _ options: BuildOptions
  ) async {
    var head = BinaryWriter()
    "\(magic) \(options.program)".write(to: &head)
    let pages = await pages.stateParts(jobs: options.jobs)
    pages.count.write(to: &head)
    var told = BinaryWriter()
    outline.write(to: &told)
    let sections = [told.bytes] + pages + (await sources.stateParts(jobs: options.jobs))
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
    in bytes: [UInt8], program: String, jobs: Int
  ) async throws(BinaryDamage) -> BuildState {
    var reader = BinaryReader(bytes)
    guard try String(from: &reader) == "\(magic) \(program)" else { throw BinaryDamage() }
    let pageParts = try Int(from: &reader)
    var sections: [StateSection] = []
    while reader.remaining > 0 { sections.append(try StateSection(from: &reader)) }
    guard pageParts >= 0, sections.count > pageParts, var told = sections[0].reader(of: bytes)
    else { throw BinaryDamage() }
    let pages = StateParts<PageRecord>(bytes, sections[1..<pageParts + 1])
    guard let pages = await pages.values(jobs: jobs) else { throw BinaryDamage() }
    return BuildState(
      try BuildOutline(from: &told), pages: pages,
      sources: StateParts(bytes, sections[(pageParts + 1)...]))
  }
}
