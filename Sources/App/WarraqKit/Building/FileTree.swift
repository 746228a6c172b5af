import Disk

/// The files of a folder and of the folders below it.
enum FileTree {
  /// The paths below `root` of everything that is not a folder, in the order of ``Disk/entries(of:)``.
  ///
  /// Where `skips` holds for the path of an entry below `root`, it is left out with everything below it.
  static func entries(
    below root: String, skipping skips: (String) -> Bool = { _ in false }
  ) throws(DiskError) -> [(path: String, kind: Disk.Kind)] {
    func walk(_ folder: String) throws(DiskError) -> [(path: String, kind: Disk.Kind)] {
      var found: [(path: String, kind: Disk.Kind)] = []
      for entry in try Disk.entries(of: "\(root)/\(folder)") where !skips(folder + entry.name) {
        if entry.kind == .folder {
          found += try walk("\(folder)\(entry.name)/")
        } else {
          found.append((folder + entry.name, entry.kind))
        }
      }
      return found
    }
    return try walk("")
  }
}
