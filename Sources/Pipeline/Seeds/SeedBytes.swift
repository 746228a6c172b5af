package import Diagnostics

/// The bytes of one source's files, not yet parsed.
package struct SeedBytes: Sendable {
  /// The files that the bytes were read from.
  package let file: SeedFile
  let article: [UInt8]
  let sidecar: [UInt8]?
  /// The bytes of the scraped text beside a hand-made article.
  let separateOriginal: [UInt8]?

  /// Reads the files of one source below the folder `site`, each of which has at most `limit` bytes.
  package static func read(
    _ file: SeedFile, in site: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) -> SeedBytes {
    func bytes(_ path: String) throws(DiagnosedError) -> [UInt8] {
      try SourceFile.bytes(of: path, in: site, upTo: limit)
    }
    return SeedBytes(
      file: file, article: try bytes(file.path), sidecar: try file.sidecarPath.map(bytes),
      separateOriginal: try file.originalPath.map(bytes))
  }

  /// Reads the file that the article was made from, of a source below the folder `site`; it has at most
  /// `limit` bytes.
  package static func original(
    of file: SeedFile, in site: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) -> [UInt8] {
    try SourceFile.bytes(of: file.originalPath ?? file.path, in: site, upTo: limit)
  }

  /// The bytes that the article was made from.
  var original: [UInt8] { separateOriginal ?? article }
}
