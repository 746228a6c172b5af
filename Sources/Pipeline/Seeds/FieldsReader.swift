import ArabicText
package import Diagnostics
import YAMLReading

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
  /// `YAMLDocument` for `removedColumns`.
  package static func read(
    _ yaml: String, file: String, lineOffset: Int = 0, removedColumns: [Int: [Int]] = [:]
  ) -> Diagnosed<Fields> {
    var entries = FieldEntries()
    let document = YAMLDocument(
      yaml, file: file, lineOffset: lineOffset, removedColumns: removedColumns)
    let diagnostics = document.read(
      table, into: &entries, unknownKeys: .warning, misspelt: withheld)
    let notes = entries.ignored.map { key in
      Diagnostic(
        .note, foreignKey,
        "‘\(key.value)’ is for another generator and has no effect here", at: key.location)
    }
    entries.own.complete(from: entries.synonyms)
    entries.own.isDoubtful =
      diagnostics.contains { $0.identifier == withheld }
      || (document.root?.mapping == nil && !diagnostics.isEmpty)
    entries.own.changes = document.changes
    return Diagnosed(entries.own, diagnostics + notes)
  }

  /// What lines above a text, `Status: draft` or the like, say about holding the article back.
  static func read(headers: [(name: Located<String>, value: String)]) -> Diagnosed<Fields> {
    var entries = FieldEntries()
    var diagnostics: [Diagnostic] = []
    for (name, value) in headers {
      let document = YAMLDocument(
        "'\(quoted(name.value))': '\(quoted(value))'", file: name.location.file,
        lineOffset: (name.location.line ?? 1) - 1)
      diagnostics += document.read(vitalTable, into: &entries, unknownKeys: .note)
        .filter { $0.identifier == withheld }
        .map { Diagnostic($0.severity, $0.identifier, $0.message, at: name.location) }
    }
    entries.own.complete(from: entries.synonyms)
    entries.own.isDoubtful = !diagnostics.isEmpty
    return Diagnosed(entries.own, diagnostics)
  }

  /// The keys that may be given, in the order in which Warraq writes them.
  package static let keys = table.names

  /// The identifier of the note about a key of another generator.
  package static let foreignKey = "foreign-key"

  /// The identifier of the error about what may hold an article back and cannot be understood.
  package static let withheld = "held-back"

  private typealias Key = YAMLKey<FieldEntries>

  private static let table = YAMLKeyTable(
    editable.map(key), tolerating: editable.flatMap(synonyms) + ignored, vital: vital)

  /// The keys that may hold an article back.
  private static let vitalTable = YAMLKeyTable([], vital: vital)

  private static let editable = ArticleField.all.filter(\.isEditable)

  private static let vital: [Key] =
    editable.filter(\.holdsBack).flatMap { [key($0)] + synonyms($0) }
    + buildKeys.map { name in
      Key(name, .buildOptions, mistake: withheld) { $0.hold($1, at: $2) }
    }
    // What YAML would merge in could hold the article back.
    + [Key("<<", .refused, mistake: withheld) { _, _, _ in }]

  /// The keys of other generators that belong to no field.
  package static let foreignKeys = (ignored.map(\.name) + buildKeys).sorted()

  /// The keys under which Hugo says whether there is a page.
  private static let buildKeys = ["build", "_build"]

  /// Keys that tell another generator how to treat the file, and nothing about the article.
  private static let ignored = [
    "bookComments", "bookToc", "cascade", "classes", "comments", "cover", "disqus", "featured",
    "featured_image", "feed", "guid", "hasCJKLanguage", "header", "id", "image",
    "images", "isCJKLanguage", "keywords", "layout", "linkTitle", "linktitle", "markup", "math",
    "mermaid", "menu", "noindex", "outputs", "params", "pin", "post_id", "render_with_liquid",
    "resources", "robots", "series", "sidebar", "sitemap", "template", "thumbnail", "toc",
    "translationKey", "type", "videos", "weight", "wordpress_id",
  ].map { name in
    Key(name, .anything) { $0.ignored.append(Located(name, at: $2)) }
  }

  private static func key(_ field: ArticleField) -> Key {
    switch field.value {
    case .text(let text, _, _): Key(field.key, .text) { $0.own.texts[text] = Located($1, at: $2) }
    case .date(let date, _):
      Key(field.key, field.holdsBack ? .moment : .date, mistake: mistake(field)) {
        $0.own.dates[date] = Located($1, at: $2)
      }
    case .list(let list, _, _): Key(list: field.key, .text) { $0.own.lists[list] = located($1) }
    case .flag: Key(field.key, .truth, mistake: mistake(field)) { $0.hold($1, isOwn: true, at: $2) }
    case .lines(let lines): Key(list: field.key, .positive) { $0.own.lines[lines] = located($1) }
    }
  }

  private static func synonyms(_ field: ArticleField) -> [Key] {
    switch field.value {
    case .text(let text, let synonyms, let joining):
      synonyms.map { Key($0, .text) { $0.synonyms.texts[text] = Located($1, at: $2) } }
        + joining.map { Key(list: $0, .text) { $0.join(located($1), to: text) } }
    case .date(let date, let synonyms):
      synonyms.map { name in
        Key(name, field.holdsBack ? .moment : .date, mistake: mistake(field)) {
          $0.synonyms.dates[date] = Located($1, at: $2)
        }
      }
    case .list(let list, let adding, let paths):
      adding.map {
        Key(list: $0, .text) {
          $0.synonyms.lists[list] = ($0.synonyms.lists[list] ?? []) + located($1)
        }
      }
        + paths.map { key in
          Key(key, .text) { $0.add(path: Located($1, at: $2), of: key, to: list) }
        }
    case .flag(_, let synonyms, let opposites, let states):
      synonyms.map { Key($0, .truth, mistake: withheld) { $0.hold($1, at: $2) } }
        + opposites.map { Key($0, .truthOrDate, mistake: withheld) { $0.hold($1, at: $2) } }
        + states.map { Key($0, .state, mistake: withheld) { $0.hold($1, at: $2) } }
    case .lines: []
    }
  }

  private static func mistake(_ field: ArticleField) -> String {
    field.holdsBack ? withheld : "wrong-value"
  }

  /// What stands between single quotes in YAML.
  private static func quoted(_ text: String) -> String { text.replacing("'", with: "''") }

  private static func located<Value>(_ values: [(Value, SourceLocation)]) -> [Located<Value>] {
    values.map { Located($0, at: $1) }
  }
}
