import Foundation

/// The files of the package, and what may stand beside it.
package enum Repository {
  /// The folder of the package, without a slash at its end.
  package static let root = String(
    #filePath.dropLast("/Tests/TestSupport/Repository.swift".count))

  /// The folder of references that a workplace may have beside the package; `nil` elsewhere.
  ///
  /// Tests that need it are skipped, visibly, where it is not.
  package static let shared: String? = {
    let path = root + "/../shared"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }()

  /// The text of a file of the package.
  package static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
  }

  /// The files below a folder of the package, relative to that folder, in byte order.
  package static func files(below path: String) throws -> [String] {
    let folder = "\(root)/\(path)"
    return try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { name in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(name)", isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
