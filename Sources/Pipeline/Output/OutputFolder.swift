import Disk

/// The folder of the built site, which each successful build replaces as a whole.
package struct OutputFolder: Sendable, Hashable {
  /// Why a folder must not be replaced.
  package struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong with the folder, and what to do.
    package let description: String
  }

  /// The path of the folder, as it was given.
  package let path: String

  /// Accepts a folder for output, or throws a ``Refusal`` if building would delete what is there.
  ///
  /// It refuses the root, the home folder, each of `sources` and the folders above them, a symbolic
  /// link, anything that is not a folder, and a folder with files that Warraq did not put there.
  package init(_ path: String, sources: [String], home: String?) throws {
    self.path = path
    guard let kind = try Disk.kind(of: path) else { return }
    guard kind == .folder else {
      throw Refusal(description: "‘\(path)’ is not a folder; choose another one for the site")
    }
    let resolved = Disk.resolved(path) ?? path
    for source in sources + [home].compactMap(\.self) {
      let source = Disk.resolved(source) ?? source
      guard !Self.contains(resolved, source) else {
        throw Refusal(
          description: "building into ‘\(path)’ would delete ‘\(source)’; "
            + "choose another folder for the site")
      }
    }
    let foreign = try Disk.entries(of: path).map(\.name).first { !Self.isDotName($0) }
    if let foreign, try !OwnershipMarker.marks(path) {
      throw Refusal(
        description: "‘\(path)’ holds files that Warraq did not put there, such as ‘\(foreign)’; "
          + "empty it or choose another folder for the site")
    }
  }

  /// Whether the name of an entry at the top begins with a dot: all such entries but the
  /// ``OwnershipMarker`` are the user's, such as `.git` and `.well-known`, and are carried over.
  package static func isDotName(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }
}

extension OutputFolder {
  /// Whether `path` is `folder` or lies below it; both are resolved.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    let (folder, path) = (Array(folder.utf8), Array(path.utf8))
    let slash = UInt8(ascii: "/")
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder.last == slash || path[folder.count] == slash
  }
}
