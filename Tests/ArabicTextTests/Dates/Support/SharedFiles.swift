import Foundation

/// Files of the folder `shared` beside the repository, which not every machine has.
enum SharedFiles {
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  /// The fields of the lines of a tab-separated file, without comments.
  static func rows(of path: String) throws -> [[String]] {
    try String(contentsOf: url(path), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func url(_ path: String) -> URL {
    // Resolved first, because the tests may be reached through a symbolic link.
    var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    repeat {
      folder.deleteLastPathComponent()
    } while folder.path != "/"
      && !FileManager.default.fileExists(atPath: folder.appending(path: "Package.swift").path)
    return folder.appending(path: "../shared").standardizedFileURL.appending(path: path)
  }
}
