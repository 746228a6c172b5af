/// A folder of a site, named by its path within the site.
///
/// Paths are compared as bytes; see ``Disk``.
package struct SiteFolder: Sendable, Hashable {
  /// The path with a slash at its end; empty for the site itself.
  private let prefix: [UInt8]

  /// The site itself.
  package static let whole = SiteFolder(prefix: [])

  /// The deepest folder that contains all of these files, given by their paths within the site; `nil`
  /// if there are no files.
  package init?(holding files: some Sequence<String>) {
    var common: ArraySlice<UInt8>?
    for file in files {
      let bytes = Array(file.utf8)
      let folder = bytes[..<Self.endOfFolder(in: bytes[...])]
      guard let before = common else {
        common = folder
        continue
      }
      let shared = zip(before, folder).prefix { $0 == $1 }.count
      common = before[..<Self.endOfFolder(in: before.prefix(shared))]
    }
    guard let common else { return nil }
    self.init(prefix: Array(common))
  }

  private init(prefix: [UInt8]) {
    self.prefix = prefix
  }

  /// Whether a file of the site is in the folder or below it.
  package func holds(_ file: String) -> Bool {
    file.utf8.starts(with: prefix)
  }

  /// Whether a folder of the site, named without a slash at its end, is this one or is below it.
  package func holds(folder: String) -> Bool {
    holds(folder)
      || folder.utf8.count == prefix.count - 1 && prefix.dropLast().elementsEqual(folder.utf8)
  }

  /// Whether the folder is, or is below, one that the user's files may be in too; see
  /// ``OutputFolder/isDotName(_:)``.
  package var isDotFolder: Bool { prefix.first == UInt8(ascii: ".") }

  /// The folder above this one; the site for the site itself.
  package var parent: SiteFolder {
    SiteFolder(prefix: Array(prefix[..<Self.endOfFolder(in: prefix.dropLast())]))
  }

  /// The path, relative to the folder, of a file in it.
  func name(of file: String) -> Substring { Substring(file.utf8.dropFirst(prefix.count)) }

  /// The path of the folder within the site; empty for the site itself.
  var path: String { String(decoding: prefix.dropLast(), as: UTF8.self) }

  /// The index after the last slash; the start if there is none.
  private static func endOfFolder(in path: ArraySlice<UInt8>) -> Int {
    path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
  }
}
