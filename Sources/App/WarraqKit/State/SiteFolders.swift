import Disk
import Output
import Parallelism
import Paths

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
    let paths = paths(of: pages.filter { part.holds($0.path.relative) })
    let made = await paths.concurrentMap(width: jobs) { path in
      folder.signature(of: path.relative).map { SiteFile(path: path, signature: $0) }
    }
    let known = Set(paths)
    return made.compactMap(\.self)
      + elsewhere.filter { !part.holds(folder: $0.path.relative) && !known.contains($0.path) }
  }

  private static func paths(of pages: [PageRecord]) -> [SitePath] {
    var paths = [SitePath.top]
    var seen: Set = [SitePath.top]
    var last = SitePath.top
    // The files of one page stand in one folder.
    for file in pages.lazy.flatMap(\.files) where !file.path.isFile(in: last) {
      last = file.path.parent ?? .top
      var path = file.path
      while let folder = path.parent, seen.insert(folder).inserted {
        paths.append(folder)
        path = folder
      }
    }
    return paths
  }
}
