import ArabicText
import Bytes
import Diagnostics

/// What an editor says of a source, above its text and in its sidecar, and the text without it.
struct EditorsFields {
  /// The text below whatever stands above it.
  private(set) var body: String
  /// How many lines of the file stand before `body`.
  private(set) var lineOffset = 0
  private(set) var own = Fields()
  private(set) var sidecar = Fields()
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads the fields; throws where they may hold the article back in a way that cannot be understood.
  ///
  /// A caller that has the metadata of the source already may skip what they say.
  init(
    _ bytes: SeedBytes, _ file: SeedFile, _ source: ImportedText, readsAll: Bool
  ) throws(DiagnosedError) {
    body = source.text
    let isMarkdown = file.format == .markdown
    let split = FrontMatter(
      splitting: source.text, isMarkdown: isMarkdown, isKey: FieldsReader.knows)
    guard !split.isUnclosed else {
      throw DiagnosedError(
        "front-matter", "the front matter has no end; close it with the same line that opens it",
        ar: "لا نهاية للبيانات التي في أول الملف؛ أغلقها بسطر مثل السطر الذي تبدأ به",
        at: SourceLocation(file: file.path, line: 1))
    }
    var isSure = true
    if let content = split.content {
      (body, lineOffset) = (split.body, split.bodyLineOffset)
      // What is cleaned in front matter counts for the page too, and only escapes need it.
      if readsAll || content.utf8.contains(UInt8(ascii: "\\")) {
        own = take(
          FieldsReader.read(
            content, split.syntax, file: file.path, lineOffset: split.lineOffset,
            removedColumns: source.removedColumns))
      }
    } else {
      isSure = isMarkdown
      readHeader(of: source.text, file, isMarkdown: isMarkdown, readsAll: readsAll)
    }
    try readSidecar(bytes, file)
    settle(file, isSure: isSure)
    guard !own.isDoubtful, !sidecar.isDoubtful else { throw DiagnosedError(diagnostics) }
  }
}

extension EditorsFields {
  private mutating func take(_ read: Diagnosed<Fields>) -> Fields {
    diagnostics += read.diagnostics
    return read.value
  }

  /// Reads lines above a text that are neither front matter nor text.
  private mutating func readHeader(
    of text: String, _ file: SeedFile, isMarkdown: Bool, readsAll: Bool
  ) {
    let header = HeaderLines(text, file: file.path, isMarkdown: isMarkdown)
    if file.format != .html, !header.head.isEmpty {
      (body, lineOffset) = (header.body, header.lineOffset)
      if readsAll { own = take(FieldsReader.read(headers: header.head, vitalAlone: false)) }
    } else if readsAll, !header.members.isEmpty {
      own = take(FieldsReader.read(headers: header.members, vitalAlone: true))
    }
    guard readsAll else { return }
    hold(where: NikolaTags.holdBack(header.members), file)
    if file.format == .html { hold(where: PageStatus.holdsBack(text), file) }
  }

  private mutating func hold(where isHeld: Bool, _ file: SeedFile) {
    if isHeld { own.flags[.draft] = Located(true, at: SourceLocation(file: file.path)) }
  }

  private mutating func readSidecar(_ bytes: SeedBytes, _ file: SeedFile) throws(DiagnosedError) {
    guard let content = bytes.sidecar, let path = file.sidecarPath else { return }
    let text = try SourceDecoding.text(of: content, path: path)
    guard path.hasEnding(".meta") else {
      sidecar = take(FieldsReader.read(text, file: path))
      return
    }
    let header = HeaderLines(text, file: path, isMarkdown: true)
    guard !header.head.isEmpty else {
      sidecar = take(FieldsReader.read(text, file: path))
      return
    }
    sidecar = take(FieldsReader.read(headers: header.head, vitalAlone: false))
    if NikolaTags.holdBack(header.head) {
      sidecar.flags[.draft] = Located(true, at: SourceLocation(file: path))
    }
  }

  private mutating func settle(_ file: SeedFile, isSure: Bool) {
    if !isSure {
      // A text or a page may begin like that by chance, and its editor has the sidecar to say no.
      if own.isDoubtful {
        diagnostics.removeAll { $0.location?.file.hasSameBytes(as: file.path) == true }
      }
      own.isDoubtful = false
      if sidecar.flags[.draft] != nil { own.flags[.draft] = nil }
    }
    if file.isAmongDrafts, own.flags[.draft] == nil, sidecar.flags[.draft] == nil {
      own.flags[.draft] = Located(true, at: SourceLocation(file: file.path))
    }
  }
}
