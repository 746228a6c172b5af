package import Paths

/// The files of the built site, in which a request is looked up.
package struct SiteTable: Sendable {
  /// What is at an address.
  package enum Place: Sendable, Hashable {
    /// A file of the site.
    case file(SitePath)
    /// The address of a folder without the slash at its end, or of the site without its path; the place to
    /// go to, relative to the address.
    case elsewhere(String)
    case nothing
  }

  private var files: Set<SitePath> = []
  /// The files by their paths as texts: texts are equal in all the forms in which a letter and its mark can be
  /// written, and a program may send another form than the file has.
  private var spellings: [String: SitePath] = [:]

  /// Makes an empty table.
  package init() {}

  /// Adds a file, unless its name is one that servers do not show: `.git/config`.
  package mutating func insert(_ file: SitePath) {
    guard !file.isFolder, Self.isShown(file), files.insert(file).inserted else { return }
    spellings[file.text] = file
  }

  /// Removes a file.
  package mutating func remove(_ file: SitePath) {
    guard files.remove(file) != nil else { return }
    spellings[file.text] = nil
  }

  /// The page that is shown where there is nothing else.
  package var notFoundPage: SitePath? {
    (try? SitePath("/404.html")).flatMap { files.contains($0) ? $0 : nil }
  }

  /// What is at a decoded path of a site that stands at `base`, which begins and ends with a slash.
  package func place(of target: RequestTarget, below base: String) -> Place {
    let path = target.path.utf8
    if path.starts(with: base.utf8) {
      return place(of: "/" + String(Substring(path.dropFirst(base.utf8.count))), target.query)
    }
    // The site itself without the slash at its end, or the top of the server.
    if path.elementsEqual(base.utf8.dropLast()) {
      return .elsewhere(Self.folder(target.path, target.query))
    }
    guard path.elementsEqual("/".utf8) else { return .nothing }
    let names = base.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    return .elsewhere("./" + names.map { PercentEncoding.name($0) + "/" }.joined())
  }
}

extension SiteTable {
  private func place(of path: String, _ query: String?) -> Place {
    guard let path = try? SitePath(path) else { return .nothing }
    if let file = file(path.page) { return .file(file) }
    guard !path.isFolder, let folder = try? SitePath(path.text + "/"), file(folder.page) != nil
    else { return .nothing }
    return .elsewhere(Self.folder(path.text, query))
  }

  private func file(_ path: SitePath) -> SitePath? {
    files.contains(path) ? path : spellings[path.text]
  }

  /// The address of a folder, relative to the same address without a slash.
  ///
  /// The dot keeps a name with a colon from being read as a scheme.
  private static func folder(_ path: String, _ query: String?) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? ""
    return "./\(PercentEncoding.name(name))/"
      + (query.map { "?" + PercentEncoding.query($0) } ?? "")
  }

  private static func isShown(_ file: SitePath) -> Bool {
    let dot = UInt8(ascii: ".")
    return file.names.enumerated().allSatisfy { position, name in
      name.utf8.first != dot || position == 0 && name.utf8.elementsEqual(".well-known".utf8)
    }
  }
}
