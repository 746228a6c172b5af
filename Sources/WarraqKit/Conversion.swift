import Articles
package import Diagnostics
package import Disk
import Seeds

/// Sources as Markdown documents, for an editor to carry on by hand.
package enum Conversion {
  /// The Markdown of the source at `path`: YAML front matter, then the text.
  package static func markdown(of path: String) throws(DiagnosedError) -> Diagnosed<String> {
    let explanation = try Explanation.of(path)
    let article = Article(explanation.metadata, explanation.manuscript)
    return Diagnosed(article.markdown, explanation.diagnostics)
  }

  /// Converts several sources into files `NAME.md` of a folder, never over an existing one.
  ///
  /// Gives the paths that were written; what could not be converted or written is told, and the
  /// others are written all the same.
  package static func convert(
    _ paths: [String], into folder: String
  ) throws(DiskError) -> Diagnosed<[String]> {
    try Disk.makeFolder(folder)
    var written: [String] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      do throws(DiagnosedError) {
        let markdown = try markdown(of: path)
        diagnostics += markdown.diagnostics
        let target = "\(folder)/\(stem(of: path)).md"
        do throws(DiskError) {
          try Disk.create(target, Array(markdown.value.utf8))
          written.append(target)
        } catch {
          diagnostics.append(
            Diagnostic(.error, "not-written", error.description, at: SourceLocation(file: path)))
        }
      } catch {
        diagnostics += error.diagnostics
      }
    }
    return Diagnosed(written, diagnostics)
  }

  /// The name of a file without its folder and extension.
  private static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    guard let name, let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name ?? "" }
    return String(name[..<dot])
  }
}
