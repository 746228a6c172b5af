import Bytes
import Diagnostics
import Disk

/// Writes files of the program's theme into a site, to be changed there: `warraq new theme`.
package enum NewTheme {
  /// Writes the files of these names, `partials/date.html` or `templates/partials/date.html`; all where
  /// none is named.
  ///
  /// Nothing is written over a file: one that is named is an error, of all others those that are there stay.
  /// A copy of each is kept for ``ThemeOrigins``.
  package static func write(_ names: [String], site: String, version: String) -> NewFiles {
    NewFiles { result in
      _ = try BuildInputs.configuration(BuildOptions(site: site, now: 0))
      let folder = "\(site)/\(ThemeFiles.folder)"
      if let kind = try Disk.kind(of: folder), kind != .folder {
        throw NewFiles.refusal(
          "not-written",
          "‘\(ThemeFiles.folder)’ is not a folder, so no build reads what is in it; put a folder there"
        )
      }
      let named = try names.isEmpty ? BuiltInTheme.names : names.map(known)
      let taken = try named.filter { try Disk.kind(of: "\(folder)/\($0)") != nil }
      guard names.isEmpty || taken.isEmpty else {
        throw NewFiles.refusal(
          "not-written",
          "‘\(ThemeFiles.folder)’ already has \(NewFiles.list(taken)); move what is there away first"
        )
      }
      result.diagnostics = taken.map { name in
        Diagnostic(
          .note, "kept", "this file is there already and stays as it is",
          ar: "هذا الملف موجود ويبقى كما هو",
          at: SourceLocation(file: "\(ThemeFiles.folder)/\(name)"))
      }
      for name in named where !taken.contains(where: { $0.hasSameBytes(as: name) }) {
        let bytes = Array((BuiltInTheme.text(of: name) ?? "").utf8)
        try ThemeOrigins.keep(name, bytes, version: version, in: site)
        let path = "\(folder)/\(name)"
        try Disk.makeFolder(Disk.folder(of: path))
        try Disk.place([(path, bytes)])
        result.paths.append(path)
      }
    }
  }

  /// The name of a file of the theme as it is known.
  private static func known(_ name: String) throws -> String {
    let prefix = "\(ThemeFiles.folder)/"
    let short =
      name.utf8.starts(with: prefix.utf8)
      ? String(Substring(name.utf8.dropFirst(prefix.utf8.count))) : name
    guard BuiltInTheme.text(of: short) != nil else {
      let advice =
        Suggestion.nearest(to: short, in: BuiltInTheme.names).map(Suggestion.phrase(for:))?.english
        ?? "; it has \(BuiltInTheme.names.joined(separator: ", "))"
      throw NewFiles.refusal("unknown-file", "the theme has no file ‘\(short)’\(advice)")
    }
    return short
  }
}
