import BinaryCoding
import Disk
import Output
import Parallelism

/// The folders that the files of a site stand in.
enum SiteFolders {
  /// Each folder once, the top included, with its stamp.
  ///
  /// Only in the folder `part` and above it something was made; all else is known to be as it was with
  /// its stamps in `elsewhere`.
  static func stamped(
    _ pages: [PageRecord], below root: String, made part: SiteFolder, elsewhere: [SiteFile],
    jobs: Int
  ) async -> [SiteFile] {
    let names = names(of: pages.filter { part.holds($0.path) })
    guard let folder = try? OpenFolder(root) else { return [] }
    let made = await names.concurrentMap(width: jobs) { name in
      folder.stamp(of: name).map { SiteFile(name: name, stamp: $0) }
    }
    let known = Set(names.map(Checksum.of))
    return made.compactMap(\.self)
      + elsewhere.filter { !known.contains(Checksum.of($0.name)) && !part.holds(folder: $0.name) }
  }

  private static func names(of pages: [PageRecord]) -> [String] {
    // Two folders with one sum would merely be one less to look at.
    var seen: Set<UInt64> = []
    var names: [String] = []
    func add(_ path: Substring.UTF8View) {
      let name = String(Substring(path))
      guard seen.insert(Checksum.of(name)).inserted else { return }
      names.append(name)
      if !name.isEmpty { add(folder(of: path)) }
    }
    var last = ""[...].utf8
    for file in pages.lazy.flatMap(\.files) {
      let folder = folder(of: file.name[...].utf8)
      // The files of a page stand side by side.
      if names.isEmpty || !folder.elementsEqual(last) { add(folder) }
      last = folder
    }
    return names
  }

  /// The path up to its last slash, empty where it has none.
  private static func folder(of path: Substring.UTF8View) -> Substring.UTF8View {
    path[..<(path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
  }
}
