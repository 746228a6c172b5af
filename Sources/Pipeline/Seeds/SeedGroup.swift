import Bytes

/// The files that share one name but for the extension.
struct SeedGroup {
  private var files: [(path: String, extension: SourceExtension)] = []

  mutating func add(_ path: String, _ kind: SourceExtension) {
    files.append((path, kind))
  }

  /// Takes over the files of another group.
  mutating func add(_ other: SeedGroup) {
    files += other.files
  }

  /// The source that the files are: its Markdown, else its page, else its text; `chosen` is the file that
  /// must be the article.
  func file(id: String, chosen: String? = nil) -> SeedFile? {
    let article =
      files.first { chosen?.hasSameBytes(as: $0.path) == true }
      ?? first(.markdown) ?? first(.page) ?? first(.text)
    guard let article, let format = article.extension.format else { return nil }
    let original = format == .markdown ? first(.page) ?? first(.text) : nil
    return SeedFile(
      id: id, path: article.path, originalPath: original?.path, sidecarPath: sidecar, format: format
    )
  }

  /// The sidecar: Warraq's own before Nikola's.
  var sidecar: String? { (first(.sidecar) ?? first(.header))?.path }

  /// Whether it has a sidecar or Markdown, and what these belong to is not here.
  var lacksOriginal: Bool { first(.page) == nil && first(.text) == nil }

  /// Whether it has any file that the other has too, so that both cannot be one source.
  func isAtOdds(with other: SeedGroup) -> Bool {
    files.contains { file in other.files.contains { $0.extension == file.extension } }
  }

  /// What is neither the article nor its original nor its sidecar.
  func unread(besides file: SeedFile) -> [String] {
    files.map(\.path).filter { path in !file.paths.contains { $0.hasSameBytes(as: path) } }
  }

  private func first(
    _ kind: SourceExtension
  ) -> (path: String, extension: SourceExtension)? {
    files.first { $0.extension == kind }
  }
}

extension SourceExtension {
  /// How a source with this extension is written; `nil` for sidecars.
  fileprivate var format: SeedFile.Format? {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .page: .html
    case .sidecar, .header: nil
    }
  }
}
