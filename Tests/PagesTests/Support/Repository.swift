import Foundation
import Testing

/// The files of the package that tests look at.
enum Repository {
  /// The folder that holds `templates`, found by walking up from this file.
  static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/"
      && !FileManager.default.fileExists(atPath: folder.appending(path: "templates").path)
    return folder
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The files below a folder, relative to it, in byte order.
  static func files(below path: String) throws -> [String] {
    let folder = root.appending(path: path).resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { folder.appending(path: $0).isFile }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension URL {
  fileprivate var isFile: Bool {
    (try? resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false
  }
}
