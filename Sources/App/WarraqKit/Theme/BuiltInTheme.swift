import Bytes

/// The theme that the program carries: what a site shows where its own `templates/` has nothing.
package enum BuiltInTheme {
  /// The names of its files below `templates/`, in the order of their bytes.
  package static let names = files.map(\.name)

  /// The text of a file; `nil` where the theme has none of that name.
  package static func text(of name: String) -> String? {
    files.first { $0.name.hasSameBytes(as: name) }?.text
  }

  static let files: [(name: String, text: String)] = EmbeddedFiles.all(
    below: "\(ThemeFiles.folder)/")
}

extension EmbeddedFiles {
  /// The files below a folder, by their paths in it.
  static func all(below folder: String) -> [(name: String, text: String)] {
    all.compactMap { file in
      guard file.path.utf8.starts(with: folder.utf8) else { return nil }
      return (String(Substring(file.path.utf8.dropFirst(folder.utf8.count))), file.text)
    }
  }
}
