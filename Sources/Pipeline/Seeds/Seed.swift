package import ArabicText
import Bytes
package import Diagnostics
package import Hashing

/// One source as it was read: decoded text, the editor's fields, and the identity of the original.
///
/// A class only because a structure with as many fields would be copied wherever one of them is read.
package final class Seed: Sendable {
  /// The files that the source consists of.
  package let file: SeedFile
  /// The decoded text; of Markdown, what follows the front matter.
  package let text: String
  /// How many lines of the file stand before `text`.
  package let lineOffset: Int
  /// What the front matter of a Markdown source says.
  package let frontMatter: Fields
  /// What the sidecar says.
  package let sidecar: Fields
  /// The file that the article was made from, as readers can verify it.
  package let original: Original
  /// The bytes that `original` identifies.
  package let originalBytes: [UInt8]
  /// What tells the state of all files of the source, their names included, from any other.
  package let fingerprint: Fingerprint
  /// What was changed in the original when it was decoded.
  package let cleaning: CleaningAccount

  /// Makes a seed of parts that were read elsewhere.
  package convenience init(
    file: SeedFile, text: String, lineOffset: Int = 0, frontMatter: Fields = Fields(),
    sidecar: Fields = Fields(), originalBytes: [UInt8],
    encoding: String = Charset.utf8.rawValue, cleaning: CleaningAccount = CleaningAccount()
  ) {
    let bytes = SeedBytes(
      file: file, article: Array(text.utf8), sidecar: nil, separateOriginal: originalBytes)
    self.init(
      bytes, SeedIdentity(bytes), text: text, lineOffset: lineOffset, frontMatter: frontMatter,
      sidecar: sidecar, encoding: encoding, cleaning: cleaning)
  }

  private init(
    _ bytes: SeedBytes, _ identity: SeedIdentity, text: String, lineOffset: Int,
    frontMatter: Fields, sidecar: Fields, encoding: String, cleaning: CleaningAccount
  ) {
    file = bytes.file
    self.text = text
    self.lineOffset = lineOffset
    self.frontMatter = frontMatter
    self.sidecar = sidecar
    originalBytes = bytes.original
    original = Original(
      path: file.originalPath ?? file.path, size: originalBytes.count,
      sha256: identity.originalHash, encoding: encoding)
    fingerprint = identity.fingerprint
    self.cleaning = cleaning
  }

  /// Reads the files of one source below the folder `site`, each of which has at most `limit` bytes.
  ///
  /// A source that cannot be read, is empty or is not text throws an error that names its file and says
  /// why, and so does one whose editor may hold it back in words that cannot be understood. Other
  /// mistakes in the editor's fields are reported and leave the rest of the seed intact.
  package static func read(
    _ file: SeedFile, in site: String, upTo limit: Int = SourceFile.usualLimit
  ) throws(DiagnosedError) -> Diagnosed<Seed> {
    let bytes = try SeedBytes.read(file, in: site, upTo: limit)
    return try reading(bytes, SeedIdentity(bytes))
  }

  /// Parses the files of one source, whose identity is known; see ``read(_:in:)``.
  ///
  /// A caller that has the metadata of the source already may skip its front matter.
  package static func reading(
    _ bytes: SeedBytes, _ identity: SeedIdentity, withFrontMatter: Bool = true
  ) throws(DiagnosedError) -> Diagnosed<Seed> {
    let file = bytes.file
    let content = bytes.content
    if let kind = FileKind(content) {
      throw DiagnosedError("other-format", kind.message, at: SourceLocation(file: file.path))
    }
    let source = try SourceDecoding.article(
      in: content, path: file.path,
      declared: file.format == .html ? DeclaredCharset.ofHTML(content) : nil)
    try SourceLimits.check(source.value.text, of: file)
    let fields = try EditorsFields(bytes, file, source.value, readsAll: withFrontMatter)
    let isMarkdown = file.format == .markdown
    if isMarkdown {
      try SourceLimits.check(markdown: fields.body, after: fields.lineOffset, of: file)
    }
    let original = bytes.separateOriginal.map { original in
      let isPage = file.originalPath.flatMap(SourceExtension.init(of:)) == .page
      return ImportedText(original, declared: isPage ? DeclaredCharset.ofHTML(original) : nil)
    }
    // The provenance of a hand-made article is that of the file it was made from.
    let read = original ?? source.value
    let references = isMarkdown ? CharacterReferences(in: fields.body) : nil
    let resolved = file.format == .text ? ResolvedReferences(in: fields.body) : nil
    let changes = [
      fields.own.changes, fields.sidecar.changes, references?.changes, resolved?.changes,
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
    let seed = Seed(
      bytes, identity, text: resolved?.text ?? fields.body, lineOffset: fields.lineOffset,
      frontMatter: fields.own,
      sidecar: fields.sidecar,
      encoding: (read?.charset.rawValue ?? "binary")
        + (bytes.inflated != nil && original == nil ? Original.compressed : ""),
      cleaning: changes.reduce(read?.account ?? CleaningAccount()) { $0.adding($1) })
    let overrideLines = references?.overrideLines ?? resolved?.overrideLines ?? []
    let overrides = overrideLines.map { line in
      SourceDecoding.remark(
        on: .override, at: SourceLocation(file: file.path, line: fields.lineOffset + line))
    }
    return Diagnosed(seed, source.diagnostics + overrides + fields.diagnostics)
  }
}
