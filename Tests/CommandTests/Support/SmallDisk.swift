import Foundation
import TestSupport

/// A file system of a few kilobytes in a folder, as long as the value lives; the superuser's alone.
final class SmallDisk {
  /// Where the disk is found.
  let path: String

  /// Whether this user may mount one.
  static let isPossible: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    return (try? SmallDisk(in: folder, kilobytes: 100)) != nil
  }()

  /// Mounts a disk at `disk` in a folder.
  init(in folder: TemporaryFolder, kilobytes: Int) throws {
    path = "\(folder.path)/disk"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path])
  }

  /// Lets nothing be written to the disk any more.
  func forbidWriting() throws {
    try Self.run("mount", ["-o", "remount,ro", path])
  }

  deinit { try? Self.run("umount", [path]) }

  private static func run(_ program: String, _ arguments: [String]) throws {
    guard try ChildProcess.run(program, arguments).status == 0 else {
      throw CocoaError(.executableNotLoadable)
    }
  }
}
