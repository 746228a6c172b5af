import Bytes
import Diagnostics
import Disk
import Seeds

/// The program's files as they were when a site's own were made from them.
///
/// `warraq new theme` keeps a copy of each file that it writes in `templates/.warraq-theme/VERSION/`. A
/// digest would tell that a newer program has another default; the copy tells what is different, and lets
/// an editor merge the three.
enum ThemeOrigins {
  /// The folder below `templates/`; its name begins with a dot, so no build takes its files for templates.
  static let folder = ".warraq-theme"

  /// A note on each file of the site that was made from a default which has changed since.
  static func remarks(on files: ThemeFiles, in site: String) -> [Diagnostic] {
    let root = "\(ThemeFiles.folder)/\(folder)"
    guard (try? Disk.kind(of: "\(site)/\(root)")) == .folder,
      let origins = try? FileTree.files(below: root, in: site).value
    else { return [] }
    let own = (files.all + [files.strings.own].compactMap(\.self)).filter(\.isOwn)
    return own.compactMap { file in
      guard let standard = BuiltInTheme.text(of: file.name),
        !file.bytes.elementsEqual(standard.utf8)
      else { return nil }
      for path in origins {
        guard let origin = Origin(path, below: root), origin.name.hasSameBytes(as: file.name),
          let text = try? SourceFile.text(of: origin.path, in: site), text != standard
        else { continue }
        return remark(on: file, from: origin, text, standard)
      }
      return nil
    }
  }

  /// Keeps the default from which a site's own file is being made, in the place of any earlier one.
  static func keep(
    _ name: String, _ bytes: [UInt8], version: String, in site: String
  ) throws(DiskError) {
    let copies = try OpenFolder(site).makeFolder(opening: "\(ThemeFiles.folder)/\(folder)")
    for entry in try copies.entries() where entry.kind == .folder {
      try copies.remove("\(entry.name)/\(name)")
    }
    let path = "\(version)/\(name)"
    try copies.makeFolder(Disk.folder(of: path))
    try copies.create(path, bytes)
  }

  /// A copy of a default, and the version whose default it is.
  private struct Origin {
    let path: String
    let version: String
    let name: String

    /// Reads `0.1.0/partials/date.html`; `nil` for what is in no folder.
    init?(_ path: String, below root: String) {
      guard let slash = path.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      self.path = "\(root)/\(path)"
      version = String(path[..<slash])
      name = String(path[path.utf8.index(after: slash)...])
    }
  }

  private static func remark(
    on file: ThemeFile, from origin: Origin, _ old: String, _ new: String
  ) -> Diagnostic {
    let isUntouched = file.bytes.elementsEqual(old.utf8)
    let advice =
      isUntouched
      ? Message(
        "nothing was changed here, so remove this file to follow the program",
        ar: "لم يتغير هنا شيء، فاحذف هذا الملف ليؤخذ بملف البرنامج")
      : Message(
        "to take that over, move this file away, run ‘warraq new theme \(file.name)’ and merge the two; "
          + "the old default is in ‘\(origin.path)’",
        ar: """
          لتأخذ بذلك انقل هذا الملف، وشغّل \("warraq new theme \(file.name)") وادمج الاثنين؛ الأصل القديم في \
          «\(origin.path)»
          """)
    let changes = LineChanges(from: old, to: new)
    return Diagnostic(
      .note, "older-theme",
      "this file was made from the default of version \(origin.version), which has changed since: "
        + "\(changes.phrase); \(advice)",
      ar: """
        أُخذ هذا الملف من أصل الإصدار \(origin.version)، وقد تغيّر الأصل بعده: \(changes.phrase)؛ \(advice)
        """,
      at: SourceLocation(file: file.place))
  }
}
