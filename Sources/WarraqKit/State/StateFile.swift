import BinaryCoding
import Disk

/// The file that keeps the state of a site, `.warraq/state`.
enum StateFile {
  /// What was kept by the same program; `nil` where there is nothing, or nothing whole.
  static func read(site: String, program: String) -> BuildState? {
    guard let bytes = try? Disk.read(path(in: site)) else { return nil }
    var reader = BinaryReader(bytes)
    guard let name = try? reader.readText(), name == "\(magic) \(program)",
      let sum = try? reader.readWord(),
      sum == Checksum.of(bytes[(bytes.count - reader.remaining)...])
    else { return nil }
    return try? BuildState(from: &reader)
  }

  /// Keeps a state in place of the last one, in one step.
  ///
  /// A state that cannot be kept costs the next build time and nothing else.
  static func write(_ state: BuildState, site: String, program: String) {
    var body = BinaryWriter()
    state.write(to: &body)
    var file = BinaryWriter()
    file.writeText("\(magic) \(program)")
    file.writeWord(Checksum.of(body.bytes[...]))
    file.append(body.bytes)
    let new = path(in: site) + ".new"
    do {
      try Disk.remove(new)
      try Disk.create(new, file.bytes)
      try Disk.move(new, to: path(in: site))
    } catch {
      try? Disk.remove(path(in: site))
    }
  }

  private static let magic = "warraq state"

  private static func path(in site: String) -> String {
    "\(site)/\(SiteLock.folder)/state"
  }
}
