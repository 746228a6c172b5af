import Articles
package import Diagnostics
package import Disk
import Seeds

/// Turns sources into Markdown documents, which an editor can go on editing by hand.
package enum Conversion {
  /// The Markdown of the source at `path`: YAML front matter, then the text.
  ///
  /// One source becomes one document, even if it seems to contain two articles; a diagnostic says so.
  /// To split it, see ``convert(_:into:)``.
  package static func markdown(
    of path: String, program: String = "", jobs: Int = 1
  ) async throws(DiagnosedError) -> Diagnosed<String> {
    let explanation = try await Explanation.of(path, program: program, jobs: jobs)
    let article = Article(explanation.metadata, ArticleText(explanation.manuscript))
    let found = try Diagnosed(article, explanation.diagnostics).withText()
    return Diagnosed(found.value.markdown, found.diagnostics)
  }

  /// Converts several sources into files `NAME.md` of a folder, without overwriting any; further
  /// articles of a source become documents of their own, `NAME-2.md` and so on.
  ///
  /// Returns the paths that were written. A source that cannot be converted is reported, and the others
  /// are still converted; when the disk fails, that is thrown. Either all documents of a source are
  /// written or none, and each as a whole.
  package static func convert(
    _ paths: [String], into folder: String, program: String = "", jobs: Int = 1
  ) async throws(DiskError) -> Diagnosed<[String]> {
    try Disk.makeFolder(folder)
    var archives = SiteArchives(program: program, jobs: jobs)
    var written: [String] = []
    var diagnostics: [Diagnostic] = []
    for path in paths {
      let documents: Diagnosed<[Document]>
      do throws(DiagnosedError) {
        documents = try await self.documents(of: path, in: folder, &archives)
      } catch {
        diagnostics += error.diagnostics
        continue
      }
      if let taken = documents.value.first(where: { (try? Disk.kind(of: $0.path)) != nil }) {
        diagnostics.append(refusal(of: path, for: taken.path))
        continue
      }
      try Disk.place(documents.value.map { ($0.path, $0.bytes) })
      written += documents.value.map(\.path)
      diagnostics += documents.diagnostics
    }
    return Diagnosed(written, diagnostics)
  }

  private typealias Document = (path: String, bytes: [UInt8])

  /// The documents of a source, one for each article in it.
  private static func documents(
    of path: String, in folder: String, _ archives: inout SiteArchives
  ) async throws(DiagnosedError) -> Diagnosed<[Document]> {
    let (seed, resolver, archive) = try await Explanation.source(at: path, in: &archives)
    let starts = Manuscript.reading(seed.value, in: archive).value.furtherArticles
    let parts = starts.isEmpty ? [seed.value] : seed.value.parts(from: starts)
    var documents: [Document] = []
    var diagnostics = seed.diagnostics
    for (number, part) in parts.enumerated() {
      let article = try resolver.article(of: part, in: archive).withText()
      let name = stem(of: path) + (number == 0 ? "" : "-\(number + 1)")
      let first = part.lineOffset + 1
      let last = number < starts.count ? "to \(starts[number] - 1)" : "to the end"
      let remark = starts.isEmpty ? nil : "From \(seed.value.original.path), line \(first) \(last)."
      documents.append(("\(folder)/\(name).md", article.value.document(remark: remark)))
      diagnostics += article.diagnostics
      if number > 0 {
        diagnostics.append(
          Diagnostic(
            .note, "split",
            "article \(number + 1) of this source begins here; it is in ‘\(name).md’",
            ar: "هنا يبدأ المقال رقم \(number + 1) من هذا الملف؛ هو في «\("\(name).md")»",
            at: SourceLocation(file: seed.value.file.path, line: first)))
      }
    }
    return Diagnosed(documents, diagnostics.sorted())
  }

  private static func refusal(of source: String, for taken: String) -> Diagnostic {
    Diagnostic(
      .error, "not-written",
      "‘\(taken)’ already exists and will not be overwritten; move it or choose another folder",
      ar: "«\(taken)» موجود ولن يُكتب فوقه؛ انقله أو اختر مجلدًا آخر",
      at: SourceLocation(file: source))
  }

  /// The name of a file without its folder and extension.
  private static func stem(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    guard let name, let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name ?? "" }
    return String(name[..<dot])
  }
}
