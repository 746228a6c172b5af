import Bytes
package import Disk
package import Paths

/// A new site, or one folder of it, that is made in the workspace, where no reader sees it.
package struct Staging: Sendable {
  /// The folder of the site that is replaced.
  package let part: SiteFolder
  let workspace: Workspace
  /// The folder that takes the place of `part`, and its name in the workspace.
  let staged: OpenFolder
  let stagedName: String

  /// Makes an empty staging folder.
  ///
  /// If only files in `part` change, only that folder is made and exchanged, still in one step, with
  /// work that does not grow with the site. If the folder does not exist yet, the one above it is used
  /// instead, and so it is for a folder that may hold files of the user.
  package init(in workspace: Workspace, part: SiteFolder = .whole) throws(DiskError) {
    self.workspace = workspace
    var part = part.isDotFolder ? .whole : part
    while part != .whole, try workspace.site?.kind(of: part.path) != .folder { part = part.parent }
    self.part = part
    stagedName = try workspace.freeName("site")
    staged = try workspace.folder.makeFolder(opening: stagedName)
  }

  /// Whether a file of the site is in the folder that is replaced.
  package func holds(_ path: SitePath) -> Bool {
    part == .whole || part.holds(path.relative)
  }

  /// Writes one file, which must be in ``part``.
  ///
  /// If the old site has the same bytes under the same name, its file is reused with its time, so that
  /// tools that copy the site elsewhere see which files have changed; the file is not new then.
  package func write(
    _ bytes: [UInt8], to path: SitePath
  ) throws(DiskError) -> (file: SiteFile, isNew: Bool) {
    if let file = sameFile(bytes, path), try takeOver([file]) { return (file, false) }
    let file = try inFolder(of: path.relative) { place throws(DiskError) in
      SiteFile(path: path, signature: try staged.create(place, bytes))
    }
    return (file, true)
  }

  /// Copies a file into the site under a name, like ``write(_:to:)``, but in pieces: it takes no memory
  /// however large the file is.
  package func copy(
    _ source: String, to path: SitePath
  ) throws(DiskError) -> (file: SiteFile, isNew: Bool) {
    if let site = workspace.site, let signature = site.signature(of: path.relative),
      (try? Disk.haveSameContent(source, site.path + path.text)) == true
    {
      let file = SiteFile(path: path, signature: signature)
      if try takeOver([file]) { return (file, false) }
    }
    let file = try inFolder(of: path.relative) { place throws(DiskError) in
      SiteFile(path: path, signature: try staged.copyContent(of: source, to: place))
    }
    return (file, true)
  }

  /// Makes the folder of a file that is to be written.
  ///
  /// ``write(_:to:)`` does so too, but only after a failure, which takes longer.
  package func makeFolder(of path: SitePath) throws(DiskError) {
    try makeFolder(of: path.relative)
  }

  /// Reuses files of the old site, all or none of them.
  ///
  /// Returns `false` if the old site has other files there or reaches them through a symbolic link, or
  /// if the file system has no hard links.
  package func takeOver(_ files: [SiteFile]) throws(DiskError) -> Bool {
    guard let site = workspace.site else { return false }
    var checked: String?
    for (index, file) in files.enumerated() {
      let parent = Self.parent(of: file.name)
      let isReal = checked?.hasSameBytes(as: parent) == true || isReal(parent, in: site)
      checked = parent
      let isTaken = isReal ? try takeOver(file, of: site) : false
      guard isTaken else {
        for taken in files[..<index] { try staged.remove(place(of: taken.name)) }
        return false
      }
    }
    return true
  }

  /// Removes the staging folder as far as possible; the next build removes the rest.
  package func discard() {
    try? workspace.folder.remove(stagedName)
  }
}

extension Staging {
  /// The file of the old site with this name, if it has these bytes.
  private func sameFile(_ bytes: [UInt8], _ path: SitePath) -> SiteFile? {
    guard let site = workspace.site, let signature = site.signature(of: path.relative),
      signature.size == bytes.count, (try? site.read(path.relative)) == bytes
    else { return nil }
    return SiteFile(path: path, signature: signature)
  }

  /// The path in the staging folder of a file of the site.
  func place(of name: String) -> String { String(part.name(of: name)) }

  private func takeOver(_ file: SiteFile, of site: OpenFolder) throws(DiskError) -> Bool {
    guard site.signature(of: file.name) == file.signature else { return false }
    do {
      try inFolder(of: file.name) { place throws(DiskError) in
        try site.link(file.name, to: place, in: staged)
      }
      return true
    } catch {
      guard error.meansNoLinks else { throw error }
      return false
    }
  }

  /// Whether a folder of the old site and all folders above it are real folders, not links.
  private func isReal(_ name: String, in site: OpenFolder) -> Bool {
    name.isEmpty
      || (try? site.kind(of: name)) == .folder && isReal(Self.parent(of: name), in: site)
  }

  private func makeFolder(of name: String) throws(DiskError) {
    let parent = Self.parent(of: place(of: name))
    if !parent.isEmpty { try staged.makeFolder(parent) }
  }

  /// Runs `action` with the path of a file in the staging folder; makes the folder if it is missing.
  private func inFolder<Result>(
    of name: String, _ action: (String) throws(DiskError) -> Result
  ) throws(DiskError) -> Result {
    do {
      return try action(place(of: name))
    } catch  where error.isMissing {
      try makeFolder(of: name)
      return try action(place(of: name))
    }
  }

  static func parent(of file: String) -> String {
    file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) } ?? ""
  }
}
