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
  /// original; `NAME.yml` is the sidecar of any. Other extensions that mean the same
  /// (``SourceExtension``) are read too. Dot files are skipped, and so, with a note, is the folder `NAME_files` of pictures and scripts that
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
    var groups: [(stem: Stem, group: SeedGroup)] = []
    groups.reserveCapacity(listing.found.count)
    for file in listing.found {
      if groups.last?.stem != file.stem { groups.append((file.stem, SeedGroup())) }
      groups[groups.count - 1].group.add(file.path, file.extension)
    }
    join(&groups)
    var files: [SeedFile] = []
    for (stem, group) in groups {
      if let file = group.file(id: identifier(of: stem)) {
        files.append(file)
        listing.diagnostics += group.unread(besides: file).flatMap {
          unread($0, besides: file.path)
        }
      } else if let sidecar = group.sidecar {
        listing.misfits.append(Misfit(path: sidecar, stem: stem, defect: .name))
      }
    }
    let strays = EditorsMisfits.assign(listing.misfits, to: &files)
    return Diagnosed(files, listing.diagnostics + remarks(on: strays, among: files))
  }

  /// The files of the one source at `path`, relative to `site` or not: those beside it by name.
  package static func source(at path: String, in site: String) -> SeedFile? {
    guard let (stem, kind) = SourceExtension.split(path), kind != .sidecar, kind != .header else {
      return nil
    }
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
    let entries = (try? Disk.entries(of: "\(site)/\(folder)")) ?? []
    let name = String(decoding: stem, as: UTF8.self)
    var group = SeedGroup()
    for entry in entries where entry.kind == .file || entry.kind == .link {
      let beside = folder + entry.name
      guard let (other, kind) = SourceExtension.split(beside) else { continue }
      // The caller may ask for a link; a name may be written in another form of Unicode.
      let isAsked = beside.hasSameBytes(as: path)
      let isLink = isAsked && Disk.isFile("\(site)/\(beside)")
      guard entry.kind == .file || isLink else { continue }
      let isOwn = other == stem
      if isOwn || isSame(String(decoding: other, as: UTF8.self), name) { group.add(beside, kind) }
    }
    var files = [group.file(id: identifier(of: stem), chosen: path)].compactMap(\.self)
    _ = EditorsMisfits.assign(misfits(folder, entries), to: &files)
    return files.first
  }

  /// Joins what belongs together although its names are written in different forms of Unicode: a sidecar,
  /// or Markdown, with its text.
  private static func join(_ groups: inout [(stem: Stem, group: SeedGroup)]) {
    let marked = groups.indices.filter { hasMarks(groups[$0].stem) }
    guard !marked.isEmpty else { return }
    // Swift's texts are equal where they are canonically equivalent.
    var positions: [String: [Int]] = [:]
    for index in groups.indices where groups[index].stem.contains(where: { $0 >= 0x80 }) {
      positions[String(decoding: groups[index].stem, as: UTF8.self), default: []].append(index)
    }
    var gone: Set<Int> = []
    for same in positions.values where same.count == 2 {
      let (first, second) = (groups[same[0]].group, groups[same[1]].group)
      guard first.lacksOriginal != second.lacksOriginal, !first.isAtOdds(with: second) else {
        continue
      }
      let (kept, other) = second.lacksOriginal ? (same[0], same[1]) : (same[1], same[0])
      groups[kept].group.add(groups[other].group)
      gone.insert(other)
    }
    groups = groups.indices.filter { !gone.contains($0) }.map { groups[$0] }
  }

  /// Whether a name has signs that join with the letter before them.
  private static func hasMarks(_ stem: Stem) -> Bool {
    stem.contains { $0 == 0xCC || $0 == 0xCD }
      || zip(stem, stem.dropFirst()).contains { $0 == 0xD9 && (0x93...0x95).contains($1) }
  }

  private static func isSame(_ left: String, _ right: String) -> Bool { left == right }

  /// A path without its extension.
  ///
  /// Bytes, because two names that differ for the kernel can be equal strings for Swift, and neither
  /// file may be lost.
  private typealias Stem = [UInt8]
  private typealias Misfit = EditorsMisfits.Misfit

  /// The path of the thesaurus within a site, and what the path of every source begins with.
  private static let thesaurusPath = "\(name)/\(thesaurusName)"
  private static let prefix = Array("\(name)/".utf8)

  private typealias Found = (stem: Stem, extension: SourceExtension, path: String)

  /// What in the folder of a source may be an editor's and cannot be read as that.
  private static func misfits(_ folder: String, _ entries: [Disk.Entry]) -> [Misfit] {
    entries.compactMap { entry in
      switch entry.kind {
      case .file where SourceExtension(of: entry.name) == .markdown: nil
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
              ar: "في هذا المجلد ما حفظه المتصفح مع الصفحة، ولا تُقرأ منه إلا صور النص",
              at: SourceLocation(file: path)))
        } else {
          try collect(path, in: site, into: &listing)
        }
      case .file:
        if let (stem, kind) = SourceExtension.split(path) {
          listing.found.append((stem, kind, path))
        } else if let misfit = Misfit(path, .name) {
          listing.misfits.append(misfit)
        } else if !isPicture(path) {
          listing.diagnostics += unread(path, FileKind.advice(onName: path) ?? notSource)
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

  private static let notSource = Message(
    "this file is not read; sources end in .txt, .md or .html, sidecars in .yml",
    ar: """
      لا يُقرأ هذا الملف؛ أسماء المقالات تنتهي بـ\(".txt") أو \(".md") أو \(".html")، والملفات المرافقة بـ\
      \(".yml")
      """)

  /// Whether a file may be a picture of an article beside it, which is read where a text names it.
  private static func isPicture(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"].contains {
      name.hasEnding($0)
    }
  }

  private static let notRegular = Message(
    "this is not a regular file and is not read; put a copy in its place",
    ar: "ليس هذا ملفًّا عاديًّا فلا يُقرأ؛ ضع نسخة مكانه")

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
      path,
      Message(
        "this file is not read, because ‘\(article)’ has the same name; give it another name",
        ar: "لا يُقرأ هذا الملف، لأن لـ«\(article)» الاسم نفسه؛ سمّه باسم آخر"))
  }

  private static func unread(_ path: String, _ message: Message) -> [Diagnostic] {
    [Diagnostic(.warning, "unknown-source", message, at: SourceLocation(file: path))]
  }

  /// Whether a folder is `NAME_files` beside `NAME.html`, or `NAME.files`, as browsers name it.
  private static func isFolderOfPage(_ folder: String, in site: String) -> Bool {
    ["_files", ".files"].contains { ending in
      guard folder.utf8.count > ending.utf8.count, folder.hasEnding(ending) else { return false }
      let stem = "\(site)/\(Substring(folder.utf8.dropLast(6)))"
      return SourceExtension.page.names.contains { Disk.isFile("\(stem).\($0)") }
    }
  }

  private static func orphan(_ misfit: Misfit, among names: [String]) -> Diagnostic {
    let stem = String(decoding: misfit.stem, as: UTF8.self)
    let meant = Suggestion.phrase(for: stem, in: names)
    return Diagnostic(
      .warning, "orphan-sidecar",
      "this sidecar has no source: there is no \(stem).txt, \(stem).md or \(stem).html\(meant)",
      ar: """
        لا مقال لهذا الملف المرافق: لا وجود لـ\("\(stem).txt") ولا \("\(stem).md") ولا \
        \("\(stem).html")\(meant)
        """,
      at: SourceLocation(file: misfit.path))
  }

  private static func identifier(of stem: Stem) -> String {
    String(decoding: stem.starts(with: prefix) ? stem[prefix.count...] : stem[...], as: UTF8.self)
  }
}
