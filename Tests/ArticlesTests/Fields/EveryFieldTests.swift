import ArabicText
import Bytes
import Diagnostics
import Seeds
import Testing

@testable import Articles

/// What holds for each row of the table of fields, whichever fields there are.
struct EveryFieldTests {
  /// A value of a field as it is written in YAML; its words are those that evidence shows.
  private static func value(of field: ArticleField) -> (yaml: String, words: String) {
    switch field.value {
    case .text: (field.key, field.key)
    case .date: ("2001-02-03", "2001-02-03")
    case .list: ("[/\(field.key)/]", "/\(field.key)/")
    case .flag: ("true", "true")
    case .lines: ("[1]", "")
    case .ignored: ("[{check: no-date, reason: x}]", "")
    }
  }

  /// The rows that an editor can fill and whose values metadata show.
  static let keys = ArticleField.all.filter { field in
    switch field.value {
    case .lines, .ignored: false
    case .text, .date, .list, .flag: field.isEditable
    }
  }.map(\.key)

  /// An editor's word on all fields, or on that of one key.
  private static func yaml(_ key: String? = nil) -> String {
    ArticleField.all.filter { $0.isEditable && $0.key == key ?? $0.key }
      .map { "\($0.key): \(value(of: $0).yaml)\n" }.joined()
  }

  /// A manuscript that prints a value of every field.
  private static var printed: Manuscript {
    var fields = FieldValues()
    fields.texts = FieldTable { Evidenced($0.rawValue, .printed, line: 7) }
    fields.dates = FieldTable { _ in EDTF("2001-02-03") }
    fields.lists = FieldTable { ["/\($0.rawValue)/"] }
    return Manuscript(
      lines: [], cutOff: [], fields: fields, date: nil, markdown: nil, cleaning: CleaningAccount())
  }

  private static func evidence(of seed: Seed) -> [String: FieldEvidence] {
    let metadata = ArticleResolver().article(of: seed).value.metadata
    return Dictionary(
      FieldEvidence.fields(of: metadata, seed).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What metadata say of a field, in words; empty where they say nothing.
  private static func words(of field: ArticleField, in metadata: Metadata) -> String {
    switch field.value {
    case .text(let text, _, _): metadata[text].map { "\($0)" } ?? ""
    case .date(let date, _): metadata[date]?.description ?? ""
    case .list(let list, _, _): metadata[list].joined(separator: "|")
    case .flag(let flag, _, _, _): metadata[flag] ? "true" : ""
    case .lines, .ignored: ""
    }
  }

  @Test(arguments: keys)
  func `is read from front matter and from a sidecar, and explained`(_ key: String) throws {
    let field = try #require(ArticleField.all.first { $0.key == key })
    let (yaml, words) = (Self.yaml(key), Self.value(of: field).words)
    for (seed, basis) in [
      (Seed.text("نص", frontMatter: yaml, sidecar: yaml), Basis.frontMatter),
      (Seed.text("نص", sidecar: yaml), .sidecar),
    ] {
      #expect(
        Self.evidence(of: seed)[key]
          == FieldEvidence(name: key, values: [words], basis: basis, line: 1))
    }
    let none = Self.evidence(of: .text("نص"))[key]
    #expect(none == nil || none?.basis == .inferred)
  }

  @Test(arguments: ArticleField.Lines.allCases)
  func `a line that is named and does not exist is an error`(_ field: ArticleField.Lines) {
    let read = Manuscript.reading(.text("نص", sidecar: "\(field.rawValue): [99]"))
    #expect(read.diagnostics.map(\.identifier) == ["no-such-line"])
  }

  @Test(arguments: keys)
  func `is written by convert and reads back equal, or is not to be written`(_ key: String) throws {
    let field = try #require(ArticleField.all.first { $0.key == key })
    let article = ArticleResolver().article(of: .text("نص", sidecar: Self.yaml())).value
    let read = Seed.markdown(article.markdown)
    #expect(read.diagnostics.isEmpty, "\(article.markdown)")
    #expect(article.markdown.contains("\n\(key): ") == field.isConverted)
    guard field.isConverted else { return }
    let evidence = Self.evidence(of: read.seed)[key]
    #expect(evidence?.basis == .frontMatter)
    #expect(evidence?.values == [Self.value(of: field).words])
  }

  @Test func `survives storage, whether an editor or the source gives it`() throws {
    for isEdited in [false, true] {
      let seed = Seed.text("نص", sidecar: isEdited ? Self.yaml() : "")
      let metadata = ArticleResolver().article(of: seed, Self.printed).value.metadata
      var writer = BinaryWriter()
      metadata.write(to: &writer)
      var reader = BinaryReader(writer.bytes)
      let stored = try Metadata(from: &reader)
      #expect(stored == metadata && reader.remaining == 0)
      for field in ArticleField.all {
        let words = Self.words(of: field, in: metadata)
        #expect(Self.words(of: field, in: stored) == words, "\(field.key)")
        #expect(!words.isEmpty || !Self.keys.contains(field.key) || !isEdited, "\(field.key)")
      }
    }
  }

  @Test func `what the source prints is the article's if no editor says otherwise`() {
    let seed = Seed.text("نص")
    let metadata = ArticleResolver().article(of: seed, Self.printed).value.metadata
    let evidence = FieldEvidence.fields(of: metadata, seed)
    // A slug is made, addresses are an editor's, and dates and tags have rules of their own.
    let ruled: Set = ["slug", "aliases", "date", "tags"]
    for field in ArticleField.all where !ruled.contains(field.key) {
      switch field.value {
      case .text, .date, .list:
        let found = evidence.first { $0.name == field.key }
        #expect(found?.values == [Self.value(of: field).words], "\(field.key)")
        #expect(found?.basis == .printed, "\(field.key)")
      case .flag, .lines, .ignored: continue
      }
    }
  }
}
