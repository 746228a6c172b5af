import Bytes
import Disk
import Hashing

/// Replaces the files of a site one by one, where the site cannot be renamed.
///
/// Each file is replaced in one step, but not all of them together: for a moment readers see pages of both
/// sites. Files with the same content are not touched. Pages come after what they show and before the pages
/// that lead to them, and what the new site does not have is removed last, so no link leads nowhere.
struct SiteUpdate {
  /// The site, or the folder of it that is replaced.
  private let old: OpenFolder
  /// Where the new files are.
  private let new: OpenFolder
  private let part: SiteFolder
  private let entries: DotEntries
  private let hasMarker: Bool

  /// Prepares the replacement of a folder of a site by another.
  init(
    of site: OpenFolder, _ part: SiteFolder, with new: OpenFolder, keeping entries: DotEntries
  ) throws(DiskError) {
    old = part == .whole ? site : try site.makeFolder(opening: part.path)
    self.new = new
    self.part = part
    self.entries = entries
    hasMarker = try site.kind(of: OwnershipMarker.name) == .file
  }

  /// Puts all files of the new site, named by their paths within it, in their places.
  func run(_ files: [SiteFile]) throws(DiskError) {
    let order = files.indices.sorted { left, right in
      (rank(of: files[left].name), left) < (rank(of: files[right].name), right)
    }
    for index in order { try put(String(part.name(of: files[index].name))) }
    var kept: Set<Fingerprint> = []
    for file in files {
      var path = file.name
      while kept.insert(Fingerprint(of: path)).inserted, path.utf8.contains(UInt8(ascii: "/")) {
        path = Staging.parent(of: path)
      }
    }
    try removeAll(but: kept, in: old, at: part.path)
    try old.synchronize()
  }
}

extension SiteUpdate {
  /// Lower ranks come first.
  private func rank(of name: String) -> Int {
    // Without the marker, the next build would take a site that was left half-way for the user's.
    if name == OwnershipMarker.name { return hasMarker ? .max : .min }
    let isPage = [".html", ".xml"].contains(where: name.hasEnding)
    return isPage ? -name.utf8.count { $0 == UInt8(ascii: "/") } : .min + 1
  }

  private func put(_ name: String) throws(DiskError) {
    if try isSame(name) { return }
    try makeRoom(for: Staging.parent(of: name))
    if try old.kind(of: name) == .folder { try old.remove(name) }
    do {
      try new.move(name, to: name, in: old)
    } catch {
      guard error.meansMountPoint else { throw error }
      try old.remove(Workspace.nameInside)
      try old.create(Workspace.nameInside, new.read(name))
      try old.move(Workspace.nameInside, to: name, in: old)
    }
  }

  /// Whether the site has the new file already, or another with the same bytes.
  private func isSame(_ name: String) throws(DiskError) -> Bool {
    if new.shares(name, with: old) { return true }
    guard let size = new.signature(of: name)?.size, old.signature(of: name)?.size == size,
      try old.kind(of: name) == .file
    else { return false }
    return try old.read(name) == new.read(name)
  }

  /// Makes a folder of the site, and removes what is there if that is no folder.
  private func makeRoom(for folder: String) throws(DiskError) {
    if folder.isEmpty { return }
    let kind = try old.kind(of: folder)
    if kind == .folder { return }
    try makeRoom(for: Staging.parent(of: folder))
    if kind != nil { try old.remove(folder) }
    try old.makeFolder(folder)
  }

  /// Removes what is neither the user's nor among `kept`, paths of files and folders of the new site.
  private func removeAll(
    but kept: Set<Fingerprint>, in folder: OpenFolder, at path: String
  ) throws(DiskError) {
    for entry in try folder.entries() {
      let path = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
      if [Workspace.nameInside, OutputFolder.lostAndFound].contains(where: path.hasSameBytes) {
        continue
      }
      let isKept = kept.contains(Fingerprint(of: path))
      if entry.kind == .folder, isKept || OutputFolder.isDotName(path) {
        guard let inner = try folder.folder(entry) else { continue }
        let wasEmpty = try inner.entries().isEmpty
        try removeAll(but: kept, in: inner, at: path)
        if !isKept, !wasEmpty, try inner.entries().isEmpty { try folder.remove(entry) }
      } else if !isKept, !entries.isUsers(path) {
        try folder.remove(entry)
      }
    }
  }
}
