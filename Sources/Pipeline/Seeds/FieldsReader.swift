package import Diagnostics
import YAMLReading

/// Reads front matter and sidecars: YAML mappings whose keys are the fields of an article.
///
/// The keys that Hugo and Jekyll have for the same are understood too: `lastmod`, `publishDate`,
/// `expiryDate`, `description`, `author`, `categories` (further tags), `published: false` (a draft),
/// `permalink` (a former address) and a few more, see ``ArticleField``. Where both are given,
/// Warraq's own key is the one that counts. A list may be one text with commas between its parts;
/// blanks part nothing, because most Arabic tags have some.
///
/// Nothing here throws. YAML that cannot be parsed is an error and gives no fields; a value of the
/// wrong kind is an error at its own line and leaves its field unset; an unknown key is a warning
/// with the nearest known one; a key by which other generators steer themselves is a note, in the
/// same words for every file, so that it can be told once.
package enum FieldsReader {
  /// The fields in `yaml`, a mapping, which begins after line `lineOffset` of `file`; see
  /// `YAMLDocument` for `removedColumns`.
  package static func read(
    _ yaml: String, file: String, lineOffset: Int = 0, removedColumns: [Int: [Int]] = [:]
  ) -> Diagnosed<Fields> {
    var entries = FieldEntries()
    let document = YAMLDocument(
      yaml, file: file, lineOffset: lineOffset, removedColumns: removedColumns)
    let diagnostics = document.read(table, into: &entries, unknownKeys: .warning)
    let notes = entries.ignored.map { key in
      Diagnostic(
        .note, foreignKey,
        "‘\(key.value)’ is for another generator and has no effect here", at: key.location)
    }
    entries.own.complete(from: entries.synonyms)
    return Diagnosed(entries.own, diagnostics + notes)
  }

  /// The keys that may be given, in the order in which Warraq writes them.
  package static let keys = table.names

  /// The identifier of the note about a key of another generator.
  package static let foreignKey = "foreign-key"
}

extension FieldsReader {
  private typealias Key = YAMLKey<FieldEntries>

  private static let table = YAMLKeyTable(
    editable.map(key), tolerating: editable.flatMap(synonyms) + ignored)

  private static let editable = ArticleField.all.filter(\.isEditable)

  private static let ignored = ForeignKeys.ignored.map { name in
    Key(name, .anything) { $0.ignored.append(Located(name, at: $2)) }
  }

  private static func key(_ field: ArticleField) -> Key {
    switch field.value {
    case .text(let text, _, _): Key(field.key, .text) { $0.own.texts[text] = Located($1, at: $2) }
    case .date(let date, _): Key(field.key, .date) { $0.own.dates[date] = Located($1, at: $2) }
    case .list(let list, _, _): Key(list: field.key, .text) { $0.own.lists[list] = located($1) }
    case .flag(let flag, _): Key(field.key, .flag) { $0.own.flags[flag] = Located($1, at: $2) }
    case .lines(let lines): Key(list: field.key, .positive) { $0.own.lines[lines] = located($1) }
    }
  }

  private static func synonyms(_ field: ArticleField) -> [Key] {
    switch field.value {
    case .text(let text, let synonyms, let joining):
      synonyms.map { Key($0, .text) { $0.synonyms.texts[text] = Located($1, at: $2) } }
        + joining.map { Key(list: $0, .text) { $0.join(located($1), to: text) } }
    case .date(let date, let synonyms):
      synonyms.map { Key($0, .date) { $0.synonyms.dates[date] = Located($1, at: $2) } }
    case .list(let list, let adding, let paths):
      adding.map {
        Key(list: $0, .text) {
          $0.synonyms.lists[list] = ($0.synonyms.lists[list] ?? []) + located($1)
        }
      }
        + paths.map { key in
          Key(key, .text) { $0.add(path: Located($1, at: $2), of: key, to: list) }
        }
    case .flag(let flag, let opposites):
      opposites.map { Key($0, .flag) { $0.synonyms.flags[flag] = Located(!$1, at: $2) } }
    case .lines: []
    }
  }

  private static func located<Value>(_ values: [(Value, SourceLocation)]) -> [Located<Value>] {
    values.map { Located($0, at: $1) }
  }
}
