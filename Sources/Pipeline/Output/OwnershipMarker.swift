import Disk
import Hashing

/// The file at the top of a site which says that Warraq built it, so that a build may replace the
/// folder.
package enum OwnershipMarker {
  /// The name of the file, which begins with a dot and yet belongs to the program, not to the user.
  package static let name = ".warraq-site"

  /// The first line, by which the file is recognised.
  private static let opening = "Warraq archive site\n"

  /// The file by which a site was recognised before there was a marker, and how that file begins.
  private static let former = (name: "robots.txt", opening: "# Made by Warraq")

  /// The text of the file: the version of the program, and the SHA-256 of the manifest.
  ///
  /// The manifest lists `paths`, one a line: those of all pages, assets and static files, in the order
  /// in which the site is made. Files beside a page are not listed, because a page alone decides about
  /// them; so the marker stays the same until a page comes or goes.
  package static func text(version: String, paths: some Sequence<String>) -> String {
    var manifest: [UInt8] = []
    for path in paths {
      manifest += path.utf8
      manifest.append(UInt8(ascii: "\n"))
    }
    return "\(opening)program: \(version)\nmanifest: \(ContentHash.sha256(manifest))\n"
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
