import Bytes
package import Diagnostics
package import Disk

/// The folder of sources: which files are articles, and which belong to them.
package enum SeedFolder {
  /// The name of the folder within a site.
  package static let name = "seeds"
  /// The name of the thesaurus within the folder.
  package static let thesaurusName = "thesaurus.yml"

  /// The sources below `seeds/` of the folder `site`, ordered by the bytes of their identifiers.
  ///
  /// `NAME.md` is an article even where `NAME.html` or `NAME.txt` stands beside it, which is then its
  /// original; `NAME.yml` is the sidecar of any. Dot files
  /// are skipped, and so, with a note, is the folder `NAME_files` of pictures and scripts that
  /// browsers save beside `NAME.html`; every other file that is not read is reported as a warning, so
  /// that nothing is dropped silently. Links are not followed.
  ///
  /// What seems to be a sidecar, or Markdown beside a text, and cannot be read as one may hold the
  /// article back; see ``SeedFile/SidecarDefect``.
  package static func sources(in site: String) throws(DiskError) -> Diagnosed<[SeedFile]> {
    var listing = Listing()
    try collect(name, in: site, into: &listing)
    // Nearly in order already, because each folder was listed in order.
    listing.found.sort { $0.stem.lexicographicallyPrecedes($1.stem) }
    var groups: [(stem: Stem, group: Group)] = []
    groups.reserveCapacity(listing.found.count)
    for file in listing.found {
      if groups.last?.stem != file.stem { groups.append((file.stem, Group())) }
      groups[groups.count - 1].group.add(file.path, suffix: file.suffix)
    }
    var files: [SeedFile] = []
    for (stem, group) in groups {
      if let file = group.file(id: identifier(of: stem)) {
        files.append(file)
        listing.diagnostics += group.unread.flatMap { unread($0, besides: file.path) }
      } else if let sidecar = group.sidecar {
        listing.misfits.append(Misfit(path: sidecar, stem: stem, defect: .name))
      }
    }
    let strays = EditorsMisfits.assign(listing.misfits, to: &files)
    return Diagnosed(files, listing.diagnostics + remarks(on: strays, among: files))
  }

  /// The files of the one source at `path`, relative to `site` or not: those beside it by name.
  package static func source(at path: String, in site: String) -> SeedFile? {
    guard let (stem, suffix) = split(path), suffix != "yml" else { return nil }
    let name = String(decoding: stem, as: UTF8.self)
    var group = Group()
    for suffix in suffixes {
      let beside = "\(name).\(suffix)"
      let kind = try? Disk.kind(of: "\(site)/\(beside)")
      // The caller may ask for a link.
      let isLink = beside.hasSameBytes(as: path) && Disk.isFile("\(site)/\(beside)")
      if kind == .file || isLink { group.add(beside, suffix: suffix) }
    }
    // The caller asks for this file, even if a build would read another of the same name.
    if suffix != "md" { group.markdown = nil }
    if suffix == "txt" { group.page = nil }
    var files = [group.file(id: identifier(of: stem))].compactMap(\.self)
    _ = EditorsMisfits.assign(misfits(beside: path, in: site), to: &files)
    return files.first
  }

  /// A path without its extension.
  ///
  /// Bytes, because two names that differ for the kernel can be equal strings for Swift, and neither
  /// file may be lost.
  private typealias Stem = [UInt8]
  private typealias Misfit = EditorsMisfits.Misfit

  private static let suffixes = ["md", "txt", "html", "htm", "yml"]

  /// The path of the thesaurus within a site, and what the path of every source begins with.
  private static let thesaurusPath = "\(name)/\(thesaurusName)"
  private static let prefix = Array("\(name)/".utf8)

  /// What shares one name but for the extension.
  private struct Group {
    var text: String?
    var page: String?
    var markdown: String?
    var sidecar: String?
    /// A page beside another page.
    var otherPage: String?

    mutating func add(_ path: String, suffix: String) {
      switch suffix {
      case "txt": text = path
      case "html", "htm": (page, otherPage) = page == nil ? (path, nil) : (page, path)
      case "md": markdown = path
      default: sidecar = path
      }
    }

    func file(id: String) -> SeedFile? {
      guard let path = markdown ?? page ?? text else { return nil }
      return SeedFile(
        id: id, path: path, originalPath: markdown == nil ? nil : page ?? text,
        sidecarPath: sidecar, format: markdown != nil ? .markdown : page != nil ? .html : .text)
    }

    /// What is neither the article nor its original nor its sidecar.
    var unread: [String] { [page == nil ? nil : text, otherPage].compactMap(\.self) }
  }

  private typealias Found = (stem: Stem, suffix: String, path: String)

  /// What in the folder of a source may be an editor's and cannot be read as that.
  private static func misfits(beside path: String, in site: String) -> [Misfit] {
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    let entries = (try? Disk.entries(of: "\(site)/\(folder)")) ?? []
    return entries.compactMap { entry in
      switch entry.kind {
      case .file where entry.name.hasEnding(".md"): nil
      case .file: Misfit(folder + entry.name, .name)
      case .folder: Misfit(folder + entry.name, .folder)
      case .link: Misfit(folder + entry.name, .link)
      case .other: Misfit(folder + entry.name, .special)
      }
    }
  }

  /// What was found in the folder.
  private struct Listing {
    var found: [Found] = []
    var misfits: [Misfit] = []
    var diagnostics: [Diagnostic] = []
  }

  private static func collect(
    _ folder: String, in site: String, into listing: inout Listing
  ) throws(DiskError) {
    for entry in try Disk.entries(of: "\(site)/\(folder)")
    where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder + "/" + entry.name
      if path.hasSameBytes(as: thesaurusPath), entry.kind == .file { continue }
      if let problem = SourceFile.nameProblem(of: path, in: site) {
        listing.diagnostics.append(problem)
        continue
      }
      switch entry.kind {
      case .folder:
        if let misfit = Misfit(path, .folder) { listing.misfits.append(misfit) }
        if isFolderOfPage(path, in: site) {
          listing.diagnostics.append(
            Diagnostic(
              .note, "page-files",
              "this folder holds what a browser saved with a page, and only the pictures of its text are read",
              at: SourceLocation(file: path)))
        } else {
          try collect(path, in: site, into: &listing)
        }
      case .file:
        if let (stem, suffix) = split(path) {
          listing.found.append((stem, suffix, path))
        } else if let misfit = Misfit(path, .name) {
          listing.misfits.append(misfit)
        } else if !isPicture(path) {
          listing.diagnostics += unread(path, notSource)
        }
      case .link, .other:
        if let misfit = Misfit(path, entry.kind == .link ? .link : .special) {
          listing.misfits.append(misfit)
        } else {
          listing.diagnostics += unread(path, notRegular)
        }
      }
    }
  }

  private static let notSource =
    "this file is not read; sources end in .txt, .md or .html, sidecars in .yml"
  /// Whether a file may be a picture of an article beside it, which is read where a text names it.
  private static func isPicture(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"].contains {
      name.hasEnding($0)
    }
  }

  private static let notRegular =
    "this is not a regular file and is not read; put a copy in its place"

  /// How many names are compared to guess which source a sidecar was meant for.
  private static let mostComparisons = 1_000_000

  /// What is said of misfits that belong to no source, of the first few with the nearest name.
  private static func remarks(on strays: [Misfit], among files: [SeedFile]) -> [Diagnostic] {
    guard !strays.isEmpty else { return [] }
    let names = files.map { "\(name)/\($0.id)" }
    let guesses = max(1, mostComparisons / max(1, names.count))
    return strays.enumerated().flatMap { number, misfit -> [Diagnostic] in
      switch misfit.defect {
      case .folder: return []
      case .link, .special: return unread(misfit.path, notRegular)
      case .name where misfit.path.hasEnding(".yml"):
        return [orphan(misfit, among: number < guesses ? names : [])]
      case .name: return unread(misfit.path, notSource)
      }
    }
  }

  private static func unread(_ path: String, besides article: String) -> [Diagnostic] {
    unread(
      path, "this file is not read, because ‘\(article)’ has the same name; give it another name")
  }

  private static func unread(_ path: String, _ message: String) -> [Diagnostic] {
    [Diagnostic(.warning, "unknown-source", message, at: SourceLocation(file: path))]
  }

  /// Whether a folder is `NAME_files` beside `NAME.html`, or `NAME.files`, as browsers name it.
  private static func isFolderOfPage(_ folder: String, in site: String) -> Bool {
    ["_files", ".files"].contains { ending in
      guard folder.utf8.count > ending.utf8.count, folder.hasEnding(ending) else { return false }
      let stem = "\(site)/\(Substring(folder.utf8.dropLast(6)))"
      return Disk.isFile("\(stem).html") || Disk.isFile("\(stem).htm")
    }
  }

  private static func orphan(_ misfit: Misfit, among names: [String]) -> Diagnostic {
    let stem = String(decoding: misfit.stem, as: UTF8.self)
    return Diagnostic(
      .warning, "orphan-sidecar",
      "this sidecar has no source: there is no \(stem).txt, \(stem).md or \(stem).html"
        + Suggestion.phrase(for: stem, in: names),
      at: SourceLocation(file: misfit.path))
  }

  private static func identifier(of stem: Stem) -> String {
    String(decoding: stem.starts(with: prefix) ? stem[prefix.count...] : stem[...], as: UTF8.self)
  }

  /// The path up to its last full stop, and its extension; `nil` where files with that extension are
  /// not read.
  private static func split(_ path: String) -> (stem: Stem, suffix: String)? {
    let bytes = Array(path.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      let suffix = suffixes.first(where: { bytes[(dot + 1)...].elementsEqual($0.utf8) })
    else { return nil }
    return (Array(bytes[..<dot]), suffix)
  }
}
