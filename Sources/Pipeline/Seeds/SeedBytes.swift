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
    if let path = file.sidecarPath, let defect = file.sidecarDefect {
      throw DiagnosedError(
        "sidecar", "\(defect.message); until then the article is held back",
        at: SourceLocation(file: path))
    }
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

extension SeedFile.SidecarDefect {
  fileprivate var message: String {
    switch self {
    case .link: "this sidecar is a link, which is not followed; put the file itself in its place"
    case .folder: "this is a folder where a sidecar should be; give it another name"
    case .special: "this sidecar is no regular file; put one in its place"
    case .name:
      "this looks like a sidecar and is not read; name it as its source, with .yml at the end"
    }
  }
}
