package import Diagnostics

/// One source as it was read: decoded text, the editor's fields, and the identity of the original.
package struct Seed: Sendable, Hashable {
  package let file: SeedFile
  /// The decoded text; of Markdown, what follows the front matter.
  package let text: String
  /// How many lines of the file stand before `text`.
  package let lineOffset: Int
  /// What the front matter of a Markdown source says.
  package let frontMatter: Fields
  /// What the sidecar says.
  package let sidecar: Fields
  package let original: Original
  /// The bytes that `original` identifies.
  package let originalBytes: [UInt8]

  /// Makes a seed of parts that have been read elsewhere.
  package init(
    file: SeedFile, text: String, lineOffset: Int = 0, frontMatter: Fields = Fields(),
    sidecar: Fields = Fields(), originalPath: String, originalBytes: [UInt8]
  ) {
    self.file = file
    self.text = text
    self.lineOffset = lineOffset
    self.frontMatter = frontMatter
    self.sidecar = sidecar
    self.original = Original(path: originalPath, bytes: originalBytes)
    self.originalBytes = originalBytes
  }

  /// Reads the files of one source below the folder `site`.
  ///
  /// A source that cannot be read, is empty or is not text has no value: the error names its file
  /// and says why. Mistakes in the editor's fields are told and leave the rest of the seed intact.
  package static func read(
    _ file: SeedFile, in site: String
  ) throws(DiagnosedError) -> Diagnosed<Seed> {
    let bytes = try SourceFile.bytes(of: file.path, in: site)
    let text = try SourceDecoding.article(in: bytes, path: file.path)
    let sidecar = try file.sidecarPath.map { path throws(DiagnosedError) in
      FieldsReader.read(try SourceFile.text(of: path, in: site), file: path)
    }
    let original = try file.originalPath.map { path throws(DiagnosedError) in
      try SourceFile.bytes(of: path, in: site)
    }
    guard file.format == .markdown else {
      let seed = Seed(
        file: file, text: text.value, sidecar: sidecar?.value ?? Fields(), originalPath: file.path,
        originalBytes: bytes)
      return Diagnosed(seed, text.diagnostics + (sidecar?.diagnostics ?? []))
    }
    let split = FrontMatter(splitting: text.value)
    if split.isUnclosed {
      throw DiagnosedError(
        "front-matter", "the front matter has no end; close it with a line of three hyphens",
        at: SourceLocation(file: file.path, line: 1))
    }
    let fields = split.yaml.map { FieldsReader.read($0, file: file.path, lineOffset: 1) }
    let seed = Seed(
      file: file, text: split.body, lineOffset: split.bodyLineOffset,
      frontMatter: fields?.value ?? Fields(), sidecar: sidecar?.value ?? Fields(),
      originalPath: file.originalPath ?? file.path, originalBytes: original ?? bytes)
    return Diagnosed(
      seed, text.diagnostics + (fields?.diagnostics ?? []) + (sidecar?.diagnostics ?? []))
  }
}
