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
  /// are passed over, and so, with a note, is the folder `NAME_files` of pictures and scripts that
  /// browsers save beside `NAME.html`; every other file that is not read is told as a warning, so that
  /// nothing is dropped silently. Links are not followed.
  package static func sources(in site: String) throws(DiskError) -> Diagnosed<[SeedFile]> {
    var found: [Found] = []
    var diagnostics: [Diagnostic] = []
    try collect(name, in: site, into: &found, &diagnostics)
    let groups = grouped(found)
    var files: [SeedFile] = []
    for (stem, group) in groups {
      if let file = group.file(id: identifier(of: stem)) {
        files.append(file)
        if let text = group.passedOver {
          diagnostics.append(
            Diagnostic(
              .warning, "unknown-source",
              "this file is not read, for the page of the same name is; give it another name",
              at: SourceLocation(file: text)))
        }
      } else if let sidecar = group.sidecar {
        diagnostics.append(orphan(sidecar, stem: stem, among: groups))
      }
    }
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
    // The file itself is asked for, and not the one that stands for it in a build.
    if suffix != "md" { group.markdown = nil }
    if suffix == "txt" { group.page = nil }
    return group.file(id: identifier(of: stem))
  }
}

extension SeedFolder {
  /// A path without its extension.
  ///
  /// Bytes, because two names that differ for the kernel can be
  /// equal strings for Swift, and neither file may be lost.
  private typealias Stem = [UInt8]

  /// The extensions of what is read.
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
      if let markdown {
        return SeedFile(
          id: id, path: markdown, originalPath: page ?? text, sidecarPath: sidecar,
          format: .markdown)
      }
      if let page {
        return SeedFile(
          id: id, path: page, originalPath: nil, sidecarPath: sidecar, format: .html)
      }
      return text.map {
        SeedFile(id: id, path: $0, originalPath: nil, sidecarPath: sidecar, format: .text)
      }
    }

    /// The text that is not read, because the page that it was taken from stands beside it.
    var passedOver: String? { markdown == nil && page != nil ? text : nil }
  }

  /// A file that is read.
  private struct Found {
    let stem: Stem
    let suffix: String
    let path: String
  }

  /// The files of each stem, in the order of the stems.
  private static func grouped(_ found: [Found]) -> [(stem: Stem, group: Group)] {
    var groups: [(stem: Stem, group: Group)] = []
    groups.reserveCapacity(found.count)
    // Nearly in order already, for each folder was listed so.
    for file in found.sorted(by: { $0.stem.lexicographicallyPrecedes($1.stem) }) {
      if groups.last?.stem != file.stem { groups.append((file.stem, Group())) }
      groups[groups.count - 1].group.add(file.path, suffix: file.suffix)
    }
    return groups
  }

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
          found.append(Found(stem: stem, suffix: suffix, path: path))
        } else {
          diagnostics.append(
            Diagnostic(
              .warning, "unknown-source",
              "this file is not read; sources end in .txt, .md or .html, sidecars in .yml",
              at: SourceLocation(file: path)))
        }
      case .link, .other:
        diagnostics.append(
          Diagnostic(
            .warning, "unknown-source",
            "this is no regular file and is not read; put a copy in its place",
            at: SourceLocation(file: path)))
      }
    }
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

  private static func orphan(
    _ sidecar: String, stem: Stem, among groups: [(stem: Stem, group: Group)]
  ) -> Diagnostic {
    let stem = String(decoding: stem, as: UTF8.self)
    let sources = groups.filter { $0.group.file(id: "") != nil }
      .map { String(decoding: $0.stem, as: UTF8.self) }.sorted()
    return Diagnostic(
      .warning, "orphan-sidecar",
      "this sidecar belongs to no source: there is no \(stem).txt, \(stem).md or \(stem).html"
        + Suggestion.phrase(for: stem, in: sources),
      at: SourceLocation(file: sidecar))
  }

  private static func identifier(of stem: Stem) -> String {
    String(decoding: stem.starts(with: prefix) ? stem[prefix.count...] : stem[...], as: UTF8.self)
  }

  /// The path up to its last full stop, and what follows that; `nil` where it is not one of what is
  /// read.
  private static func split(_ path: String) -> (stem: Stem, suffix: String)? {
    let bytes = Array(path.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      let suffix = suffixes.first(where: { bytes[(dot + 1)...].elementsEqual($0.utf8) })
    else { return nil }
    return (Array(bytes[..<dot]), suffix)
  }
}
