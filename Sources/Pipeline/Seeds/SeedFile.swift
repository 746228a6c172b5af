/// The files that make up one source, found by name and not yet read.
package struct SeedFile: Sendable, Hashable {
  /// The path below the seeds folder without its extension, unique in an archive: `2015/visit`.
  package let id: String
  /// The file that is the article, relative to the site: `seeds/2015/visit.txt`.
  package let path: String
  /// What a hand-made article was made from: `NAME.txt` or `NAME.html` where `NAME.md` is the article.
  package let originalPath: String?
  /// The editor's corrections, `NAME.yml`.
  package let sidecarPath: String?
  /// How the file that is the article is written.
  package let format: Format

  /// How the text of a source is written.
  package enum Format: String, Sendable, Hashable {
    /// Scraped text, whose structure must be found.
    case text
    /// CommonMark with optional YAML front matter.
    case markdown
    /// A saved web page.
    case html
  }

  /// Why what stands in the place of a sidecar cannot be read, so that the article is held back.
  package enum SidecarDefect: String, Sendable, Hashable {
    case link, folder, special
    /// It has another name than `NAME.yml`: `NAME.yaml`, `name.YML`, `NAME.txt.yml`.
    case name
  }

  /// What is wrong with `sidecarPath`; `nil` where it is a file with the right name.
  package let sidecarDefect: SidecarDefect?

  /// Names the files of one source.
  package init(
    id: String, path: String, originalPath: String?, sidecarPath: String?, format: Format,
    sidecarDefect: SidecarDefect? = nil
  ) {
    self.id = id
    self.path = path
    self.originalPath = originalPath
    self.sidecarPath = sidecarPath
    self.format = format
    self.sidecarDefect = sidecarDefect
  }

  /// The same files where the article is written otherwise than its name says.
  func written(as format: Format) -> SeedFile {
    SeedFile(
      id: id, path: path, originalPath: originalPath, sidecarPath: sidecarPath, format: format,
      sidecarDefect: sidecarDefect)
  }

  /// The paths of all files of the source, the article first.
  package var paths: [String] { [path] + [sidecarPath, originalPath].compactMap(\.self) }
}
