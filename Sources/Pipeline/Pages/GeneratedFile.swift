import Diagnostics
import Paths

/// A kind of file that the program writes without a template, because its format is fixed.
protocol GeneratedFile: PageKind {
  /// The file in UTF-8.
  static func bytes(_ inputs: Inputs, in context: PageContext) -> [UInt8]
}

extension GeneratedFile {
  static func files(
    at path: SitePath, _ inputs: Inputs, in context: PageContext, article: ArticleReader
  ) throws(DiagnosedError) -> [Page] {
    [Page(path: path, bytes: bytes(inputs, in: context))]
  }
}
