package import Disk
import Parallelism

/// A new site, or one folder of it, that is made in a folder beside the output, where no reader sees
/// it.
package struct Staging: Sendable {
  private let folder: OutputFolder
  /// The folder of the site that is replaced.
  package let part: SiteFolder
  private let path: String
  /// Whether there is an old site whose files can be reused.
  private let isReplacing: Bool

  /// Opens an empty staging folder and removes what a killed build has left.
  ///
  /// If only files in `part` change, only that folder is made and exchanged, still in one step, with
  /// work that does not grow with the site. If the folder does not exist yet, the one above it is used
  /// instead.
  package init(
    for folder: OutputFolder, part: SiteFolder = .whole
  ) throws(DiskError) {
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
    isReplacing = try Disk.kind(of: folder.path) != nil
    var part = part
    while part != .whole, try Disk.kind(of: part.path(below: folder.path)) != .folder {
      part = part.parent
    }
    self.part = part
  }

  /// Whether a file of the site is in the folder that is replaced.
  package func holds(_ name: String) -> Bool { part.holds(name) }

  /// Writes one file; `name` is its path within the site, in ``part`` and without `.` and `..`.
  ///
  /// If the old site has the same bytes under the same name, its file is reused with its time, so that
  /// tools that copy the site elsewhere see which files have changed; the file is not new then.
  package func write(
    _ bytes: [UInt8], to name: String
  ) throws(DiskError) -> (file: SiteFile, isNew: Bool) {
    if isReplacing, let file = sameFile(bytes, name), try takeOver([file]) { return (file, false) }
    let file = try inFolder(of: name) { place throws(DiskError) in
      SiteFile(name: name, signature: try Disk.create(place, bytes))
    }
    return (file, true)
  }

  /// Copies a file into the site under a name, like ``write(_:to:)``, but in pieces: it takes no memory
  /// however large the file is.
  package func copy(
    _ source: String, to name: String
  ) throws(DiskError) -> (file: SiteFile, isNew: Bool) {
    let current = "\(folder.path)/\(name)"
    if isReplacing, let signature = Disk.signature(of: current),
      (try? Disk.haveSameContent(source, current)) == true
    {
      let file = SiteFile(name: name, signature: signature)
      if try takeOver([file]) { return (file, false) }
    }
    let file = try inFolder(of: name) { place throws(DiskError) in
      SiteFile(name: name, signature: try Disk.copyContent(of: source, to: place))
    }
    return (file, true)
  }

  /// Makes the folder of a file that is to be written.
  ///
  /// ``write(_:to:)`` does so too, but only after a failure, which takes longer.
  package func makeFolder(of name: String) throws(DiskError) {
    try Disk.makeFolder(Self.parent(of: place(of: name)))
  }

  /// Reuses files of the old site, all or none of them.
  ///
  /// Returns `false` if the old site has other files there or reaches them through a symbolic link, or
  /// if the file system has no hard links.
  package func takeOver(_ files: [SiteFile]) throws(DiskError) -> Bool {
    var checked: String?
    for (index, file) in files.enumerated() {
      let parent = Self.parent(of: file.name)
      let isReal = checked == parent || isReal(parent)
      checked = parent
      let isTaken = isReal ? try takeOver(file) : false
      guard isTaken else {
        for taken in files[..<index] { try Disk.remove(place(of: taken.name)) }
        return false
      }
    }
    return true
  }

  /// Replaces the old site, or the folder of it, and keeps the user's dot entries at the top.
  ///
  /// The two folders exchange their names in one step once every byte is on the disk. So there is a
  /// complete site at any moment, even if the machine stops. Where the file system cannot exchange
  /// names, the old folder is moved away first, and moved back if the new one cannot take its place.
  package func publish(jobs: Int) async throws(DiskError) {
    guard isReplacing else {
      try Disk.synchronize(path)
      return try Disk.move(path, to: folder.path)
    }
    if part == .whole { try carryDotEntriesOver() }
    try Disk.synchronize(path)
    let target = part.path(below: folder.path)
    guard try !Disk.exchange(path, with: target) else {
      return try await Self.remove(path, jobs: jobs)
    }
    let old = Self.sibling(of: folder.path, suffix: "old")
    try Disk.remove(old)
    try Disk.move(target, to: old)
    do {
      try Disk.move(path, to: target)
    } catch {
      try Disk.move(old, to: target)
      throw error
    }
    try await Self.remove(old, jobs: jobs)
  }

  /// Removes the staging folder as far as possible; the next build removes the rest.
  package func discard() {
    try? Disk.remove(path)
  }
}

extension Staging {
  /// The file of the old site with this name, if it has these bytes.
  private func sameFile(_ bytes: [UInt8], _ name: String) -> SiteFile? {
    let current = folder.path + "/" + name
    guard let signature = Disk.signature(of: current), signature.size == bytes.count,
      (try? Disk.read(current)) == bytes
    else { return nil }
    return SiteFile(name: name, signature: signature)
  }

  private func carryDotEntriesOver() throws(DiskError) {
    for entry in try Disk.entries(of: folder.path) where OutputFolder.isDotName(entry.name) {
      // The new site may bring its own.
      guard try Disk.kind(of: "\(path)/\(entry.name)") == nil else { continue }
      try Disk.copy("\(folder.path)/\(entry.name)", to: "\(path)/\(entry.name)")
    }
  }

  /// The path in the staging folder of a file of the site.
  private func place(of name: String) -> String { path + "/" + part.name(of: name) }

  /// Removes a site on several threads, because after a small edit this takes longest.
  private static func remove(_ site: String, jobs: Int) async throws(DiskError) {
    for entry in try Disk.entries(of: site) where entry.kind == .folder {
      let folder = "\(site)/\(entry.name)"
      _ = try await Disk.entries(of: folder).concurrentMap(width: jobs) {
        inner throws(DiskError) in try Disk.remove("\(folder)/\(inner.name)")
      }
    }
    try Disk.remove(site)
  }

  private func takeOver(_ file: SiteFile) throws(DiskError) -> Bool {
    let current = "\(folder.path)/\(file.name)"
    guard Disk.signature(of: current) == file.signature else { return false }
    do {
      try inFolder(of: file.name) { target throws(DiskError) in try Disk.link(current, to: target) }
      return true
    } catch {
      guard error.meansNoLinks else { throw error }
      return false
    }
  }

  /// Whether a folder of the old site and all folders above it are real folders, not links.
  private func isReal(_ name: String) -> Bool {
    name.isEmpty
      || (try? Disk.kind(of: "\(folder.path)/\(name)")) == .folder && isReal(Self.parent(of: name))
  }

  /// Runs `action` with the path of a file in the staging folder; makes the folder if it is missing.
  private func inFolder<Result>(
    of name: String, _ action: (String) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    let file = place(of: name)
    do {
      return try action(file)
    } catch  where error.isMissing {
      try Disk.makeFolder(Self.parent(of: file))
      return try action(file)
    }
  }

  /// `a/.public.new` for `a/public`, which is on the same file system, so that a move is one step.
  private static func sibling(of path: String, suffix: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let start = slash.map { path.utf8.index(after: $0) } ?? path.startIndex
    return "\(path[..<start]).\(path[start...]).\(suffix)"
  }

  private static func parent(of file: String) -> String {
    file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) } ?? ""
  }
}
