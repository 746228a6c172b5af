import Bytes
import Diagnostics
import Disk

/// The entries at the top of a site whose names begin with a dot: the user's, among which there may be files
/// that the build itself put there, from `static/`.
struct DotEntries: Sendable {
  private let site: OpenFolder
  /// The files among them that are the build's, by their encoded paths.
  private let own: Set<[UInt8]>

  /// Looks at the entries of an old site.
  init(of site: OpenFolder) {
    self.site = site
    own = OwnershipMarker.dotFiles(of: site)
  }

  /// Whether what has this path within the site is the user's.
  func isUsers(_ path: String) -> Bool {
    if path.hasSameBytes(as: OutputFolder.lostAndFound) { return true }
    guard OutputFolder.isDotName(path), !path.hasSameBytes(as: Workspace.nameInside) else {
      return false
    }
    return !own.contains(Array(OwnershipMarker.encoded(path).utf8))
  }

  /// Throws a ``OutputFolder/Refusal`` if a file of the new site, which is whole in `staged`, would take the
  /// place of one of the user's.
  func checkClashes(with files: [SiteFile], in staged: OpenFolder) throws {
    for file in files where isUsers(file.name) {
      guard let taken = try placeTaken(from: file.name) else { continue }
      if taken.hasSameBytes(as: file.name), try site.kind(of: taken) == .file,
        try site.read(taken) == staged.read(taken)
      {
        continue
      }
      throw OutputFolder.Refusal(
        reason: Message(
          "‘static/\(file.name)’ would replace ‘\(site.path)/\(taken)’, which Warraq did not "
            + "put there; remove one of them",
          ar: """
            الملف «\("static/\(file.name)")» يحل محل «\("\(site.path)/\(taken)")» الذي لم يضعه ورّاق؛ احذف أحدهما
            """))
    }
  }

  /// Gives the new site all that is the user's, as it is; files that the new site has stay.
  func carry(to staged: OpenFolder) throws(DiskError) {
    for entry in try site.entries()
    where OutputFolder.isDotName(entry.name) || entry.name == OutputFolder.lostAndFound {
      try carry(entry, of: site, at: entry.name, to: staged)
    }
  }
}

extension DotEntries {
  /// The path of the user's entry that stands where a file, or one of the folders above it, has to be; `nil`
  /// if there is none.
  private func placeTaken(from path: String) throws(DiskError) -> String? {
    var folder = path
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = String(folder[..<slash])
      if let kind = try site.kind(of: folder), kind != .folder, isUsers(folder) { return folder }
    }
    return try site.kind(of: path) == nil ? nil : path
  }

  private func carry(
    _ entry: Disk.Entry, of folder: OpenFolder, at path: String, to target: OpenFolder
  ) throws(DiskError) {
    guard entry.kind == .folder else {
      if isUsers(path), try !target.has(entry) { try folder.share(entry, with: target) }
      return
    }
    guard !path.hasSameBytes(as: Workspace.nameInside), let inner = try folder.folder(entry),
      try holdsUsers(inner, at: path)
    else { return }
    let isNew = try target.makeFolder(like: entry)
    guard let targetInner = try target.folder(entry) else { return }
    for below in try inner.entries() {
      try carry(below, of: inner, at: "\(path)/\(below.name)", to: targetInner)
    }
    // Last, because every entry changes the time of its folder.
    if isNew { try folder.copyAttributes(of: entry, to: target) }
  }

  /// Whether anything below a folder is the user's, or it is empty: the build makes no empty folder.
  private func holdsUsers(_ folder: OpenFolder, at path: String) throws(DiskError) -> Bool {
    // The marker alone is in no folder.
    if own.count < 2 { return true }
    let entries = try folder.entries()
    for entry in entries {
      let path = "\(path)/\(entry.name)"
      if entry.kind != .folder {
        if isUsers(path) { return true }
      } else if let inner = try folder.folder(entry), try holdsUsers(inner, at: path) {
        return true
      }
    }
    return entries.isEmpty
  }
}
