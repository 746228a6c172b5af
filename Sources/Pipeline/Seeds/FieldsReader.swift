import ArabicText
import Bytes
package import Diagnostics
package import YAMLReading

/// Reads front matter and sidecars: YAML mappings whose keys are the fields of an article.
///
/// The keys of Hugo and Jekyll with the same meaning are read too, see ``ArticleField``; where both
/// are given, Warraq's own key counts. A list may be one text with commas between its parts; blanks
/// do not separate, because most Arabic tags contain some.
///
/// A value of the wrong kind is an error at its own line and leaves its field unset; an unknown key is
/// a warning with the nearest known one; a key for another generator is a note, in the same words for
/// every file, so that it can be reported once.
///
/// What may hold an article back is read more strictly, so that nothing is published by mistake: its
/// keys are known in any spelling, and whichever says so holds the article back. Fields are doubtful
/// where the YAML cannot be parsed, where such a value cannot be understood, and where such a key is
/// probably misspelt.
package enum FieldsReader {
  /// The fields in `yaml`, a mapping, which begins after line `lineOffset` of `file`; see
  /// `YAMLDocument` for the other syntaxes and for `removedColumns`.
  package static func read(
    _ yaml: String, _ syntax: DataSyntax = .yaml, file: String, lineOffset: Int = 0,
    removedColumns: [Int: [Int]] = [:]
  ) -> Diagnosed<Fields> {
    var entries = FieldEntries()
    let document = YAMLDocument(
      yaml, syntax, file: file, lineOffset: lineOffset, removedColumns: removedColumns)
    let diagnostics = document.read(
      table, into: &entries, unknownKeys: .warning, misspelt: withheld)
    let notes = entries.ignored.map { key in
      Diagnostic(
        .note, foreignKey,
        "‘\(key.value)’ is for another generator and has no effect here",
        ar: "«\(key.value)» مفتاح لبرنامج آخر، ولا أثر له هنا", at: key.location)
    }
    entries.own.complete(from: entries.synonyms)
    entries.own.isDoubtful =
      diagnostics.contains { $0.identifier == withheld }
      || (document.root?.mapping == nil && !diagnostics.isEmpty)
    entries.own.changes = document.changes
    return Diagnosed(entries.own, diagnostics + entries.remarks + notes)
  }

  /// What lines above a text, `Status: draft` or the like, say: all that they say, or about holding the
  /// article back alone.
  static func read(headers: [HeaderLines.Member], vitalAlone: Bool) -> Diagnosed<Fields> {
    var entries = FieldEntries()
    var diagnostics: [Diagnostic] = []
    for header in headers {
      let name = header.name
      let document = YAMLDocument(
        "'\(quoted(name.value))': '\(quoted(header.value))'", file: name.location.file,
        lineOffset: (name.location.line ?? 1) - 1)
      let problems =
        vitalAlone
        ? document.read(vitalTable, into: &entries, unknownKeys: .note)
          .filter { $0.identifier == withheld }
        : document.read(table, into: &entries, unknownKeys: .warning, misspelt: withheld)
      diagnostics += problems.map {
        Diagnostic($0.severity, $0.identifier, $0.wording, at: name.location)
      }
    }
    entries.own.complete(from: entries.synonyms)
    entries.own.isDoubtful = diagnostics.contains { $0.identifier == withheld }
    return Diagnosed(entries.own, diagnostics + entries.remarks)
  }

  /// Whether front matter has a key of this name.
  static func knows(_ name: String) -> Bool { table.knows(name) }

  /// The keys that may be given, in the order in which Warraq writes them.
  package static let keys = table.names

  /// The identifier of the note about a key of another generator.
  package static let foreignKey = "foreign-key"

  /// The identifier of the error about what may hold an article back and cannot be understood.
  package static let withheld = "held-back"

  private typealias Key = YAMLKey<FieldEntries>

  private static let table = YAMLKeyTable(
    editable.map(key), tolerating: editable.flatMap(synonyms) + nested + ignored, vital: vital,
    ignoresCase: true)

  /// The keys that may hold an article back.
  private static let vitalTable = YAMLKeyTable([], vital: vital)

  private static let editable = ArticleField.all.filter(\.isEditable)

  private static let vital: [Key] =
    editable.filter(\.holdsBack).flatMap { [key($0)] + synonyms($0) }
    + buildKeys.map { name in
      Key(name, .buildOptions, mistake: withheld) { $0.hold($1, at: $2) }
    }
    + ["password", "post_password"].map { name in
      Key(name, .password, mistake: withheld) { $0.hold($1, at: $2) }
    }
    // What YAML would merge in could hold the article back.
    + [Key("<<", .refused, mistake: withheld) { _, _, _ in }]

  /// The keys of other generators that belong to no field.
  package static let foreignKeys = (ignored.map(\.name) + buildKeys).sorted()

  /// The keys under which Hugo says whether there is a page.
  private static let buildKeys = ["build", "_build"]

  private static func key(_ field: ArticleField) -> Key {
    switch field.value {
    case .text(let text, _, _):
      Key(field.key, kind(of: text)) { $0.own.texts[text] = Located($1, at: $2) }
    case .date(let date, _):
      Key(field.key, field.holdsBack ? .moment : .date, mistake: mistake(field)) {
        $0.set($1, date, isOwn: true, at: $2)
      }
    case .list(.tags, _, _):
      Key(list: field.key, .tag) { $0.own.lists[.tags] = $0.tags(located($1)) }
    case .list(let list, _, _):
      Key(list: field.key, list.notation == .address ? .address : .prose) {
        $0.own.lists[list] = located($1)
      }
    case .flag: Key(field.key, .truth, mistake: mistake(field)) { $0.hold($1, isOwn: true, at: $2) }
    case .lines(let lines): Key(list: field.key, .positive) { $0.own.lines[lines] = located($1) }
    case .ignored: Key(list: field.key, .ignored) { $0.own.ignored = located($1) }
    }
  }

  private static func synonyms(_ field: ArticleField) -> [Key] {
    switch field.value {
    case .text(let text, let synonyms, let joining):
      synonyms.map { Key($0, kind(of: text)) { $0.synonyms.texts[text] = Located($1, at: $2) } }
        + joining.map { Key(list: $0, .person) { $0.join(located($1), to: text) } }
    case .date(let date, let synonyms):
      synonyms.map { name in
        Key(name, field.holdsBack ? .moment : .date, mistake: mistake(field)) {
          $0.set($1, date, isOwn: false, at: $2)
        }
      }
    case .list(let list, let adding, let paths):
      adding.map {
        Key(list: $0, list == .tags ? .tag : .address) {
          let entries = list == .tags ? $0.tags(located($1)) : located($1)
          $0.synonyms.lists[list] = ($0.synonyms.lists[list] ?? []) + entries
        }
      }
        + paths.map { key in
          Key(key, .address) { $0.add(path: Located($1, at: $2), of: key, to: list) }
        }
    case .flag(_, let synonyms, let opposites, let states):
      synonyms.map { Key($0, .truth, mistake: withheld) { $0.hold($1, at: $2) } }
        + opposites.map { Key($0, .truthOrDate, mistake: withheld) { $0.hold($1, at: $2) } }
        + states.map { Key($0, .state, mistake: withheld) { $0.hold($1, at: $2) } }
    case .lines, .ignored: []
    }
  }

  private static func kind(of field: ArticleField.Text) -> YAMLScalarKind<String> {
    switch field.notation {
    case .verbatim: .text
    case .address: .address
    case .prose: field == .byline ? .person : .prose
    }
  }

  private static func mistake(_ field: ArticleField) -> String {
    field.holdsBack ? withheld : "wrong-value"
  }

  /// What stands between single quotes in YAML.
  private static func quoted(_ text: String) -> String { text.replacingBytes(of: "'", with: "''") }

  private static func located<Value>(_ values: [(Value, SourceLocation)]) -> [Located<Value>] {
    values.map { Located($0, at: $1) }
  }
}
