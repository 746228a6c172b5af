import Configuration
import Disk
import Seeds

/// Finds the site that a file belongs to.
enum SiteFinder {
  /// The site folder of a file, the file's path relative to it, and whether that folder is known to be a site.
  ///
  /// The site is the nearest folder above that has `warraq.yml`, else the one whose `seeds` folder
  /// contains the file, else the folder of the file.
  static func place(of path: String) -> (site: String, path: String, isSite: Bool) {
    let isAbsolute = path.utf8.first == slash
    let absolute = isAbsolute ? path : "\(Disk.workingFolder())/\(path)"
    let parts = absolute.utf8.split(separator: slash, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    func folder(_ count: Int) -> String {
      let folder = parts[..<count].joined(separator: "/")
      return folder.isEmpty ? "/" : folder
    }
    func place(_ count: Int, isSite: Bool = true) -> (String, String, Bool) {
      (folder(count), parts[count...].joined(separator: "/"), isSite)
    }
    for count in stride(from: parts.count - 1, through: 1, by: -1)
    where Disk.isFile("\(folder(count))/\(Configuration.fileName)") {
      return place(count)
    }
    if let seeds = parts.dropLast().lastIndex(of: SeedFolder.name) { return place(seeds) }
    return place(parts.count - 1, isSite: false)
  }

  private static let slash = UInt8(ascii: "/")
}
