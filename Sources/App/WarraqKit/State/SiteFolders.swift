import Bytes
import Disk
import Hashing
import Output
import Parallelism

/// The folders that the files of a site stand in.
enum SiteFolders {
  /// Each folder once, the top included, with its signature.
  ///
  /// Only in the folder `part` and above it something was made; all else is known to be as it was with
  /// its signatures in `elsewhere`.
  static func stamped(
    _ pages: [PageRecord], below root: String, made part: SiteFolder, elsewhere: [SiteFile],
    jobs: Int
  ) async -> [SiteFile] {
    let names = names(of: pages.filter { part.holds($0.path) })
    guard let folder = try? OpenFolder(root) else { return [] }
    let made = await names.concurrentMap(width: jobs) { name in
      folder.signature(of: name).map { SiteFile(name: name, signature: $0) }
    }
    let stamped = made.compactMap(\.self)
    guard !elsewhere.isEmpty else { return stamped }
    let known = Set(names.map { Fingerprint(of: $0) })
    return stamped
      + elsewhere.filter {
        !known.contains(Fingerprint(of: $0.name)) && !part.holds(folder: $0.name)
      }
  }

  private static func names(of pages: [PageRecord]) -> [String] {
    // Two folders with one sum would merely be one less to look at.
    var seen: Set<Fingerprint> = []
    var names: [String] = []
    seen.reserveCapacity(pages.count)
    names.reserveCapacity(pages.count)
    func add(_ path: ArraySlice<UInt8>) {
      guard seen.insert(Fingerprint(of: path)).inserted else { return }
      names.append(String(decoding: path, as: UTF8.self))
      if !path.isEmpty { add(path[..<endOfFolder(in: path)]) }
    }
    var last: [UInt8] = []
    add(last[...])
    for file in pages.lazy.flatMap(\.files) {
      var name = file.name
      name.withUTF8 { name in
        let folder = UnsafeBufferPointer(rebasing: name[..<endOfFolder(in: name)])
        // The files of a page stand side by side.
        guard !last.withUnsafeBufferPointer({ $0.hasSameBytes(as: folder) }) else { return }
        last = Array(folder)
        add(last[...])
      }
    }
    return names
  }

  /// Where the last slash of a path stands; its start where it has none.
  private static func endOfFolder<Path: BidirectionalCollection<UInt8>>(
    in path: Path
  ) -> Path.Index {
    path.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
  }
}
