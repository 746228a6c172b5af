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
  /// original; `NAME.yml` is the sidecar of any. Dot files are skipped, and so, with a note, is the
  /// folder `NAME_files` of pictures and scripts that browsers save beside `NAME.html`; every other
  /// file that is not read is reported as a warning, so that nothing is dropped silently. Links are
  /// not followed.
  package static func sources(in site: String) throws(DiskError) -> Diagnosed<[SeedFile]> {
    var found: [Found] = []
    var diagnostics: [Diagnostic] = []
    try collect(name, in: site, into: &found, &diagnostics)
    // Nearly in order already, because each folder was listed in order.
    found.sort { $0.stem.lexicographicallyPrecedes($1.stem) }
    var groups: [(stem: Stem, group: Group)] = []
    groups.reserveCapacity(found.count)
    for file in found {
      if groups.last?.stem != file.stem { groups.append((file.stem, Group())) }
      groups[groups.count - 1].group.add(file.path, suffix: file.suffix)
    }
    var files: [SeedFile] = []
    var orphans: [(sidecar: String, stem: Stem)] = []
    for (stem, group) in groups {
      if let file = group.file(id: identifier(of: stem)) {
        files.append(file)
        if group.markdown == nil, group.page != nil, let text = group.text {
          diagnostics += unread(
            text,
            "this file is not read, because the page of the same name is; give it another name")
        }
      } else if let sidecar = group.sidecar {
        orphans.append((sidecar, stem))
      }
    }
    diagnostics += remarks(onOrphans: orphans, among: files)
    return Diagnosed(files, diagnostics)
  }

  /// The files of the one source at `path`, relative to `site` or not: those beside it by name.
  package static func source(at path: String, in site: String) -> SeedFile? {
    guard let (stem, suffix) = split(path), suffix != "yml" else { return nil }
    let name = String(decoding: stem, as: UTF8.self)
    var group = Group()
    for suffix in suffixes where Disk.isFile("\(site)/\(name).\(suffix)") {
      group.add("\(name).\(suffix)", suffix: suffix)
    }
    // The caller asks for this file, even if a build would read another of the same name.
    if suffix != "md" { group.markdown = nil }
    if suffix == "txt" { group.page = nil }
    return group.file(id: identifier(of: stem))
  }

  /// A path without its extension.
  ///
  /// Bytes, because two names that differ for the kernel can be equal strings for Swift, and neither
  /// file may be lost.
  private typealias Stem = [UInt8]

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

    mutating func add(_ path: String, suffix: String) {
      switch suffix {
      case "txt": text = path
      case "html", "htm": page = page ?? path
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
  }

  private typealias Found = (stem: Stem, suffix: String, path: String)

  private static func collect(
    _ folder: String, in site: String, into found: inout [Found],
    _ diagnostics: inout [Diagnostic]
  ) throws(DiskError) {
    for entry in try Disk.entries(of: "\(site)/\(folder)")
    where entry.name.utf8.first != UInt8(ascii: ".") {
      let path = folder + "/" + entry.name
      if path == thesaurusPath { continue }
      switch entry.kind {
      case .folder:
        if isFolderOfPage(path, in: site) {
          diagnostics.append(
            Diagnostic(
              .note, "page-files",
              "this folder holds what a browser saved with a page and is not read",
              at: SourceLocation(file: path)))
        } else {
          try collect(path, in: site, into: &found, &diagnostics)
        }
      case .file:
        if let (stem, suffix) = split(path) {
          found.append((stem, suffix, path))
        } else {
          diagnostics += unread(
            path, "this file is not read; sources end in .txt, .md or .html, sidecars in .yml")
        }
      case .link, .other:
        diagnostics += unread(
          path, "this is not a regular file and is not read; put a copy in its place")
      }
    }
  }

  private static func unread(_ path: String, _ message: String) -> [Diagnostic] {
    [Diagnostic(.warning, "unknown-source", message, at: SourceLocation(file: path))]
  }

  /// Whether a folder is `NAME_files` beside `NAME.html`, or `NAME.files`, as browsers name it.
  private static func isFolderOfPage(_ folder: String, in site: String) -> Bool {
    ["_files", ".files"].contains { ending in
      guard folder.utf8.count > ending.utf8.count, folder.utf8.suffix(6).elementsEqual(ending.utf8)
      else { return false }
      let stem = "\(site)/\(Substring(folder.utf8.dropLast(6)))"
      return Disk.isFile("\(stem).html") || Disk.isFile("\(stem).htm")
    }
  }

  /// How many names are compared to guess which source a sidecar was meant for.
  private static let mostComparisons = 1_000_000

  /// Warnings of sidecars that have no source, each of the first few with the nearest name.
  private static func remarks(
    onOrphans orphans: [(sidecar: String, stem: Stem)], among files: [SeedFile]
  ) -> [Diagnostic] {
    guard !orphans.isEmpty else { return [] }
    let names = files.map { "\(name)/\($0.id)" }
    let guesses = max(1, mostComparisons / max(1, names.count))
    return orphans.enumerated().map { number, orphan in
      let stem = String(decoding: orphan.stem, as: UTF8.self)
      let guess = number < guesses ? Suggestion.phrase(for: stem, in: names) : ""
      return Diagnostic(
        .warning, "orphan-sidecar",
        "this sidecar has no source: there is no \(stem).txt, \(stem).md or \(stem).html" + guess,
        at: SourceLocation(file: orphan.sidecar))
    }
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
