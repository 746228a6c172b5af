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

  /// What the line of a file whose name begins with a dot begins with.
  private static let dotKey = "file: "

  /// The file that older versions recognised a site by, and how that file begins.
  private static let former = (name: "robots.txt", opening: "# Made by Warraq")

  /// The text of the file: the version of the program, and the SHA-256 of the manifest.
  ///
  /// The manifest lists `paths`, one on each line: those of all pages, assets and static files, in the
  /// order in which the site is made. The files beside a page are not listed, so the marker stays the
  /// same until a page is added or removed. Those of them that begin with a dot have a line each: by these
  /// lines the next build tells them from the user's.
  package static func text(version: String, paths: some Sequence<String>) -> String {
    let manifest = paths.map { $0 + "\n" }.joined()
    let dotted = paths.filter(OutputFolder.isDotName).map { "\(dotKey)\(encoded($0))\n" }.joined()
    return "\(opening)program: \(version)\nmanifest: \(ContentHash.sha256(Array(manifest.utf8)))\n"
      + dotted
  }

  /// The files of a site that the build put there although their names begin with a dot, by their encoded
  /// paths; see ``encoded(_:)``.
  static func dotFiles(of site: OpenFolder) -> Set<[UInt8]> {
    guard let bytes = try? site.read(name), bytes.starts(with: opening.utf8) else { return [] }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: dotKey.utf8) }
    return Set(lines.map { Array($0.dropFirst(dotKey.utf8.count)) } + [Array(name.utf8)])
  }

  /// A path in which no line ends.
  static func encoded(_ path: String) -> String {
    path.utf8.contains { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "%") }
      ? path.unicodeScalars.map { $0 == "\n" ? "%0A" : $0 == "%" ? "%25" : String($0) }.joined()
      : path
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
