import Disk

/// The folder of the built site: it belongs to the last good build and is replaced whole.
package struct OutputFolder: Sendable, Hashable {
  /// A reason not to touch a folder; its description says what to do instead.
  package struct Refusal: Error, Sendable, Hashable, CustomStringConvertible {
    package let description: String
  }

  /// By what a folder is known as one that was built before: a file at its top and how it begins.
  package struct Signature: Sendable, Hashable {
    package let name: String
    package let opening: String

    /// Makes a signature.
    package init(name: String, opening: String) {
      self.name = name
      self.opening = opening
    }
  }

  package let path: String

  /// Accepts a folder for output, or refuses it.
  ///
  /// Refused are the root, the home folder, each of `sources`, the folders above them, what stands
  /// behind a symbolic link, what is no folder, and a folder with files that no build has put there:
  /// building would delete them.
  package init(
    _ path: String, sources: [String], home: String?, signature: Signature
  ) throws {
    self.path = path
    let kind = try Disk.kind(of: path)
    guard let kind else { return }
    guard kind == .folder else {
      throw Refusal(description: "‘\(path)’ is not a folder; name another place for the site")
    }
    let resolved = Disk.resolved(path) ?? path
    for source in sources + [home].compactMap(\.self) {
      let source = Disk.resolved(source) ?? source
      guard !Self.contains(resolved, source) else {
        throw Refusal(
          description: "‘\(path)’ holds ‘\(source)’, which building would delete; "
            + "name another place for the site")
      }
    }
    let names = try Disk.entries(of: path).map(\.name)
    let foreign = names.first { !Self.isDotName($0) }
    if let foreign, try !Self.isSigned(path, signature) {
      throw Refusal(
        description: "‘\(path)’ holds files that Warraq did not put there, such as ‘\(foreign)’; "
          + "empty it or name another place for the site")
    }
  }

  /// Whether a top-level name is the user's, as `.git` and `.well-known` are, and is carried over.
  static func isDotName(_ name: String) -> Bool { name.utf8.first == UInt8(ascii: ".") }
}

extension OutputFolder {
  /// Whether `path` is `folder` or lies below it; both are resolved.
  private static func contains(_ folder: String, _ path: String) -> Bool {
    let (folder, path) = (Array(folder.utf8), Array(path.utf8))
    let slash = UInt8(ascii: "/")
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || folder.last == slash || path[folder.count] == slash
  }

  private static func isSigned(_ path: String, _ signature: Signature) throws -> Bool {
    let file = "\(path)/\(signature.name)"
    guard try Disk.kind(of: file) == .file else { return false }
    return try Disk.read(file).starts(with: signature.opening.utf8)
  }
}
