package import Foundation

/// An empty folder of its own for one test, removed when the test is over.
package final class TemporaryFolder: Sendable {
  /// The path, without a slash at its end.
  package let path: String

  /// Makes the folder and, in it, files by their paths.
  package init(_ files: [String: String] = [:]) throws {
    path = Self.root + "warraq-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Data(text.utf8), to: name) }
  }

  /// In memory where the system has a folder there: a build waits until the disk has its bytes, and a
  /// test need not.
  private static let root =
    FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm/" : NSTemporaryDirectory()

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, making the folders above it.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Removes a file, or a folder with all that is in it.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// Gives a file another name, in place of what has that name.
  package func move(_ name: String, to target: String) throws {
    guard rename("\(path)/\(name)", "\(path)/\(target)") == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  /// Makes a symbolic link.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  /// Copies files and folders of the package into the folder, under the same names.
  package func copy(_ names: String...) throws {
    for name in names {
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/\(name)", toPath: "\(path)/\(name)")
    }
  }

  /// Copies a folder of the package to a path in the folder.
  package func copyFromPackage(_ name: String, to target: String) throws {
    try FileManager.default.copyItem(
      atPath: "\(Repository.root)/\(name)", toPath: "\(path)/\(target)")
  }

  /// Copies a folder within this one.
  package func copyTree(_ name: String, to target: String) throws {
    try FileManager.default.copyItem(atPath: "\(path)/\(name)", toPath: "\(path)/\(target)")
  }

  /// The text of a file; `nil` where there is none.
  package func text(_ name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// The bytes of every file below a folder, by their paths relative to it.
  package func tree(_ name: String) -> [String: Data] {
    let root = "\(path)/\(name)"
    var tree: [String: Data] = [:]
    for file in (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? [] {
      if let data = FileManager.default.contents(atPath: "\(root)/\(file)") { tree[file] = data }
    }
    return tree
  }

  /// When a file or a folder was changed last.
  package func modified(_ name: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.modificationDate] as? Date
  }
}
