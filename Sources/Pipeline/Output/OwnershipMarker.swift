import Disk
import Hashing
package import Paths

/// The file at the top of a site that says that Warraq built it, so that a build may replace the
/// folder.
package enum OwnershipMarker {
  /// The name of the file, the only dot name at the top of a site that is not the user's.
  package static let name = ".warraq-site"
  /// Where the file stands in the site.
  package static let path = SitePath.top.file(FileName(name))

  /// The first line, by which the file is recognised.
  private static let opening = "Warraq archive site\n"

  /// The file that older versions recognised a site by, and how that file begins.
  private static let former = (name: "robots.txt", opening: "# Made by Warraq")

  /// The text of the file: the version of the program, and the SHA-256 of the manifest.
  ///
  /// The manifest lists `paths`, one on each line: those of all pages, assets and static files, in the
  /// order in which the site is made. The files beside a page are not listed, so the marker stays the
  /// same until a page is added or removed.
  package static func text(version: String, paths: some Sequence<String>) -> String {
    let manifest = paths.map { $0 + "\n" }.joined()
    return "\(opening)program: \(version)\nmanifest: \(ContentHash.sha256(Array(manifest.utf8)))\n"
  }

  /// Whether a folder holds a site that Warraq built.
  static func marks(_ folder: String) throws(DiskError) -> Bool {
    for (name, opening) in [(name, opening), former] {
      let file = "\(folder)/\(name)"
      if try Disk.kind(of: file) == .file, try Disk.read(file).starts(with: opening.utf8) {
        return true
      }
    }
    return false
  }
}
