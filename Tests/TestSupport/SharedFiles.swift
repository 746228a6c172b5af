import Foundation

/// Files of the folder of references beside the package, which not every machine has.
package enum SharedFiles {
  /// Whether the file at a path within the folder is there.
  package static func exists(_ path: String) -> Bool {
    Repository.shared.map { FileManager.default.fileExists(atPath: "\($0)/\(path)") } ?? false
  }

  /// The names of the files in a folder within it, in byte order; none where it is absent.
  package static func names(in path: String) -> [String] {
    let names = Repository.shared.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: "\($0)/\(path)")
    }
    return (names ?? []).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of the file at a path within it.
  package static func bytes(_ path: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(Repository.shared ?? "")/\(path)")))
  }

  /// The fields of the lines of a tab-separated file, without comments.
  package static func rows(of path: String) throws -> [[String]] {
    try String(decoding: bytes(path), as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}
