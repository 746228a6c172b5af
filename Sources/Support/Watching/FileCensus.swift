import Disk

/// The files of some folders at a moment, with their signatures.
struct FileCensus: Equatable {
  private var files: [[UInt8]: InputSignature] = [:]

  /// A census without files.
  init() {}

  /// Counts the files, and those in the folders, that are at these paths.
  init(of paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    guard Disk.isFolder(path) else {
      if let signature = try? Disk.inputSignature(of: path) { files[Array(path.utf8)] = signature }
      return
    }
    guard let folder = try? OpenFolder(path), let entries = try? folder.entries() else { return }
    // An empty folder may matter too.
    files[Array(path.utf8)] = folder.inputSignature(of: ".")
    for entry in entries {
      if entry.kind == .folder {
        add("\(path)/\(entry.name)")
      } else {
        files[Array("\(path)/\(entry.name)".utf8)] = folder.inputSignature(of: entry.name)
      }
    }
  }
}
