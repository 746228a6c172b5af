package import Disk

/// A site in the making, in a folder beside the output; readers see nothing of it.
package struct Staging: Sendable {
  private let folder: OutputFolder
  private let path: String

  /// Opens an empty staging folder, removing what a build that was killed has left.
  package init(for folder: OutputFolder) throws(DiskError) {
    self.folder = folder
    path = Self.sibling(of: folder.path, suffix: "new")
    let old = Self.sibling(of: folder.path, suffix: "old")
    if try Disk.kind(of: old) != nil {
      if try Disk.kind(of: folder.path) == nil {
        try Disk.move(old, to: folder.path)
      } else {
        try Disk.remove(old)
      }
    }
    try Disk.remove(path)
    try Disk.makeFolder(path)
  }

  /// Writes one file of the site; `name` is its path within the site, which the caller keeps free of
  /// `.` and `..`.
  package func write(_ bytes: [UInt8], to name: String) throws(DiskError) {
    let file = "\(path)/\(name)"
    do {
      try Disk.create(file, bytes)
    } catch  where error.isMissing {
      try Disk.makeFolder(Self.parent(of: file))
      try Disk.create(file, bytes)
    }
  }

  /// Puts the site in place of the old one, with the user's dot entries at its top.
  ///
  /// The two folders exchange their names in one step once every byte is on the disk, so that at any
  /// moment, even if the machine stops, one whole site stands there. Where the file system cannot
  /// exchange, the old site is moved away first and comes back if the new one cannot be moved in.
  package func publish() throws(DiskError) {
    guard try Disk.kind(of: folder.path) != nil else {
      try Disk.synchronize(path)
      return try Disk.move(path, to: folder.path)
    }
    for entry in try Disk.entries(of: folder.path) where OutputFolder.isDotName(entry.name) {
      try Disk.copy("\(folder.path)/\(entry.name)", to: "\(path)/\(entry.name)")
    }
    try Disk.synchronize(path)
    guard try !Disk.exchange(path, with: folder.path) else { return try Disk.remove(path) }
    let old = Self.sibling(of: folder.path, suffix: "old")
    try Disk.remove(old)
    try Disk.move(folder.path, to: old)
    do {
      try Disk.move(path, to: folder.path)
    } catch {
      try Disk.move(old, to: folder.path)
      throw error
    }
    try Disk.remove(old)
  }

  /// Gives the site up; what cannot be removed the next build removes.
  package func discard() {
    try? Disk.remove(path)
  }
}

extension Staging {
  /// `a/.public.new` for `a/public`: on the same file system, so that moving is one step.
  private static func sibling(of path: String, suffix: String) -> String {
    let bytes = Array(path.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    let (folder, name) = (bytes[..<start], bytes[start...])
    return String(decoding: folder, as: UTF8.self) + "."
      + String(decoding: name, as: UTF8.self) + "." + suffix
  }

  private static func parent(of file: String) -> String {
    let bytes = Array(file.utf8)
    let end = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}
