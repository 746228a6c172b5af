import Bytes

/// Files of an editor that cannot be read as what they seem to be, and the articles they may hold back.
enum EditorsMisfits {
  /// What seems to be a sidecar, or Markdown in place of a text.
  struct Misfit {
    let path: String
    /// The path without its extension.
    let stem: [UInt8]
    let defect: SeedFile.SidecarDefect
  }

  /// Marks the source of each misfit; returns those that belong to none.
  ///
  /// Names are compared without regard to case and to the form in which Unicode is written, and
  /// `NAME.txt.yml` is taken for `NAME.yml`.
  static func assign(_ misfits: [Misfit], to files: inout [SeedFile]) -> [Misfit] {
    guard !misfits.isEmpty else { return [] }
    let positions = Dictionary(
      files.indices.map { (key(files[$0].path), $0) }, uniquingKeysWith: { first, _ in first })
    return misfits.filter { misfit in
      let stem = String(decoding: misfit.stem, as: UTF8.self)
      let position = positions[stem.lowercased()] ?? positions[key(stem)]
      guard let position, !files[position].paths.contains(misfit.path) else { return true }
      let file = files[position]
      files[position] = SeedFile(
        id: file.id, path: file.path, originalPath: file.originalPath, sidecarPath: misfit.path,
        format: file.format, sidecarDefect: misfit.defect)
      return false
    }
  }

  /// The path of a source as names are compared.
  private static func key(_ path: String) -> String {
    let folded = path.lowercased()
    switch SourceExtension.split(folded) {
    case (let stem, .text)?, (let stem, .markdown)?, (let stem, .page)?:
      return String(decoding: stem, as: UTF8.self)
    default: return folded
    }
  }
}

extension EditorsMisfits.Misfit {
  /// Takes what has the extension of a sidecar or of Markdown, in any case; `nil` for anything else.
  init?(_ path: String, _ defect: SeedFile.SidecarDefect) {
    let bytes = Array(path.utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")),
      (["yaml"] + [.sidecar, .markdown, .header].flatMap(\SourceExtension.names)).contains(
        String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased())
    else { return nil }
    self.init(path: path, stem: Array(bytes[..<dot]), defect: defect)
  }
}
