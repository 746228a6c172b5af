import Disk
import Hashing
import Output
import Parallelism

/// The folders that the files of a site are in.
enum SiteFolders {
  /// Each folder once, including the top, with its signature.
  ///
  /// A build that made only the folder `part` changed nothing elsewhere: there the signatures in
  /// `elsewhere` still hold, except those of the folders above.
  static func stamped(
    _ pages: [PageRecord], below root: String, made part: SiteFolder, elsewhere: [SiteFile],
    jobs: Int
  ) async -> [SiteFile] {
    guard let folder = try? OpenFolder(root) else { return [] }
    let names = names(of: pages.filter { part.holds($0.path) })
    let made = await names.concurrentMap(width: jobs) { name in
      folder.signature(of: name).map { SiteFile(name: name, signature: $0) }
    }
    let known = Set(names.map { Fingerprint(of: $0) })
    return made.compactMap(\.self)
      + elsewhere.filter {
        !part.holds(folder: $0.name) && !known.contains(Fingerprint(of: $0.name))
      }
  }

  private static func names(of pages: [PageRecord]) -> [String] {
    var names = [""]
    // If two folders had one fingerprint, the second would merely not be checked.
    var seen: Set = [Fingerprint(of: "")]
    for file in pages.lazy.flatMap(\.files) {
      var folder = file.name
      while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
        folder = String(folder[..<slash])
        guard seen.insert(Fingerprint(of: folder)).inserted else { break }
        names.append(folder)
      }
    }
    return names
  }
}
