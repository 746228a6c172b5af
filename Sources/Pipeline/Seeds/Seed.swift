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
    let source = try SourceDecoding.article(
      in: bytes.article, path: file.path,
      declared: file.format == .html ? DeclaredCharset.ofHTML(bytes.article) : nil)
    try SourceLimits.check(source.value.text, of: file)
    let split = file.format == .markdown ? try frontMatter(of: source.value.text, file) : nil
    let fields = try editorsFields(
      bytes, source.value, split, withFrontMatter: withFrontMatter)
    let original = bytes.separateOriginal.map { original in
      let isPage = [".html", ".htm"].contains { file.originalPath?.hasEnding($0) == true }
      return ImportedText(original, declared: isPage ? DeclaredCharset.ofHTML(original) : nil)
    }
    // The provenance of a hand-made article is that of the file it was made from.
    let read = original ?? source.value
    let references = split.map { CharacterReferences(in: $0.body) }
    let resolved = file.format == .text ? ResolvedReferences(in: source.value.text) : nil
    let changes = [
      fields.frontMatter.changes, fields.sidecar.changes, references?.changes, resolved?.changes,
    ]
    .compactMap(\.self)
    let seed = Seed(
      bytes, identity, text: split?.body ?? resolved?.text ?? source.value.text,
      lineOffset: split?.bodyLineOffset ?? 0, frontMatter: fields.frontMatter,
      sidecar: fields.sidecar,
      encoding: read?.charset.rawValue ?? "binary",
      cleaning: changes.reduce(read?.account ?? CleaningAccount()) { $0.adding($1) })
    let offset = split?.bodyLineOffset ?? 0
    let overrideLines = references?.overrideLines ?? resolved?.overrideLines ?? []
    let overrides = overrideLines.map { line in
      SourceDecoding.remark(on: .override, at: SourceLocation(file: file.path, line: offset + line))
    }
    return Diagnosed(seed, source.diagnostics + overrides + fields.diagnostics)
  }

  /// What front matter, or the lines in place of it, and the sidecar say.
  ///
  /// Throws where either may hold the article back in a way that cannot be understood.
  private static func editorsFields(
    _ bytes: SeedBytes, _ source: ImportedText, _ split: FrontMatter?, withFrontMatter: Bool
  ) throws(DiagnosedError) -> (frontMatter: Fields, sidecar: Fields, diagnostics: [Diagnostic]) {
    let file = bytes.file
    var own = Diagnosed(Fields())
    // What is cleaned in front matter counts for the page too, and only escapes need it.
    if withFrontMatter || split?.yaml?.utf8.contains(UInt8(ascii: "\\")) == true {
      own =
        split?.yaml.map { yaml in
          FieldsReader.read(
            yaml, file: file.path, lineOffset: 1, removedColumns: source.removedColumns)
        } ?? HeaderLines.read(source.text, file: file.path)
    }
    var sidecar = Diagnosed(Fields())
    if let yaml = bytes.sidecar, let path = file.sidecarPath {
      sidecar = FieldsReader.read(try SourceDecoding.text(of: yaml, path: path), file: path)
    }
    if split == nil {
      // A text or a page may begin like that by chance, and its editor has the sidecar to say no.
      (own.value.isDoubtful, own.diagnostics) = (false, [])
      if sidecar.value.flags[.draft] != nil { own.value.flags[.draft] = nil }
    }
    if file.isAmongDrafts, own.value.flags[.draft] == nil, sidecar.value.flags[.draft] == nil {
      own.value.flags[.draft] = Located(true, at: SourceLocation(file: file.path))
    }
    let diagnostics = own.diagnostics + sidecar.diagnostics
    guard !own.value.isDoubtful, !sidecar.value.isDoubtful else {
      throw DiagnosedError(diagnostics)
    }
    return (own.value, sidecar.value, diagnostics)
  }

  private static func frontMatter(
    of text: String, _ file: SeedFile
  ) throws(DiagnosedError) -> FrontMatter {
    let split = FrontMatter(splitting: text)
    guard split.foreignForm != nil || split.isUnclosed else {
      try SourceLimits.check(markdown: split.body, after: split.bodyLineOffset, of: file)
      return split
    }
    let problem =
      split.foreignForm.map {
        "front matter in \($0.rawValue) is not read; write it in YAML between two lines of three hyphens"
      } ?? "the front matter has no end; close it with a line of three hyphens"
    throw DiagnosedError("front-matter", problem, at: SourceLocation(file: file.path, line: 1))
  }
}
