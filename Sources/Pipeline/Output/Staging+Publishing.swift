package import Disk
import Parallelism

extension Staging {
  /// The staging folder does not contain what was written to it.
  package struct Incomplete: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, and that nothing was published.
    package let description: String
  }

  /// Replaces the old site, or the folder of it, with the files that were written, and keeps the user's dot
  /// entries at the top.
  ///
  /// The two folders exchange their names in one step once every byte is on the disk. So there is a
  /// complete site at any moment, even if the machine stops. Where the file system cannot exchange
  /// names, the old folder is moved away first, and moved back if the new one cannot take its place. Where
  /// the site cannot be renamed at all, its files are replaced one by one.
  ///
  /// Throws ``Incomplete`` if the staging folder has not exactly these files, and
  /// ``OutputFolder/Refusal`` if one of them has the place of one of the user's. Once the new site is in
  /// place nothing is an error; the result says what is left of the old one.
  package func publish(_ files: [SiteFile], jobs: Int) async throws -> DiskError? {
    try await check(files, jobs: jobs)
    try staged.synchronize()
    guard let site = workspace.site else {
      try workspace.folder.move(stagedName, to: workspace.name, in: workspace.parent)
      return nil
    }
    let entries = DotEntries(of: site)
    if part == .whole { try entries.checkClashes(with: files, in: staged) }
    if !workspace.isInside {
      if part == .whole { try entries.carry(to: staged) }
      if let old = try exchange(with: site) { return await remove(old, jobs: jobs) }
    }
    try SiteUpdate(of: site, part, with: staged, keeping: entries).run(files)
    return await remove(stagedName, jobs: jobs)
  }
}

extension Staging {
  /// Compares the staging folder with the files that were meant to be in it, by their number and their sizes.
  private func check(_ files: [SiteFile], jobs: Int) async throws {
    let found = try await totals(jobs: jobs)
    let bytes = files.reduce(0) { $0 + $1.signature.size }
    guard found != (files.count, bytes) else { return }
    throw Incomplete(
      description: "‘\(staged.path)’ has \(found.files) files of \(found.bytes) bytes, but "
        + "\(files.count) files of \(bytes) bytes were made; something else is at work there, and "
        + "nothing was put in place")
  }

  /// What is in the staging folder, counted on several threads in the folders of its folders, where most
  /// of a site is.
  private func totals(jobs: Int) async throws(DiskError) -> (files: Int, bytes: Int) {
    var parts: [(files: Int, bytes: Int)] = []
    for entry in try staged.entries(ordered: false) {
      guard let folder = try entry.kind == .folder ? staged.folder(entry) : nil else {
        parts.append(try staged.totals(of: entry))
        continue
      }
      parts += try await folder.entries(ordered: false).concurrentMap(width: jobs) {
        entry throws(DiskError) in try folder.totals(of: entry)
      }
    }
    return parts.reduce((0, 0)) { ($0.0 + $1.files, $0.1 + $1.bytes) }
  }

  /// Puts the new folder in the place of the old one.
  ///
  /// Returns what the old one is now called in the workspace, or `nil` if it cannot be renamed; then nothing
  /// has changed.
  private func exchange(with site: OpenFolder) throws(DiskError) -> String? {
    let (home, name) = part == .whole ? (workspace.parent, workspace.name) : (site, part.path)
    let folder = workspace.folder
    if try folder.exchange(stagedName, with: name, in: home) { return stagedName }
    let old = try workspace.freeName(Workspace.old)
    do {
      try home.move(name, to: old, in: folder)
    } catch {
      if error.meansMountPoint { return nil }
      throw error
    }
    do {
      try folder.move(stagedName, to: name, in: home)
    } catch {
      try folder.move(old, to: name, in: home)
      if error.meansMountPoint { return nil }
      throw error
    }
    return old
  }

  /// Removes a folder of the workspace on several threads, because after a small edit this takes longest;
  /// returns why it could not be removed.
  private func remove(_ name: String, jobs: Int) async -> DiskError? {
    do throws(DiskError) {
      if let old = try workspace.folder.folder(name) {
        old.allowChanges()
        for entry in try old.entries() where entry.kind == .folder {
          guard let folder = try? old.folder(entry) else { continue }
          folder.allowChanges()
          let inside = try folder.entries(ordered: false)
          _ = try await inside.concurrentMap(width: jobs) { inner throws(DiskError) in
            try folder.remove(inner)
          }
        }
      }
      try workspace.folder.remove(name)
      return nil
    } catch {
      return error
    }
  }
}
