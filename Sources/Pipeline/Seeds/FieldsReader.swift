import ArabicText
package import Diagnostics
import YAMLReading

/// Reads front matter and sidecars: YAML mappings whose keys are the fields of an article.
///
/// The keys that Hugo and Jekyll have for the same are understood too: `lastmod`, `publishDate`,
/// `expiryDate`, `description`, `author`, `categories` (further tags), `published: false` (a draft),
/// `permalink` (a former address) and a few more, see `ForeignKeys`. Where both are given,
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
    entries.settle()
    return Diagnosed(entries.own, diagnostics + notes)
  }

  /// The keys that may be given, in the order in which Warraq writes them.
  package static let keys = table.names

  /// The identifier of the note about a key of another generator.
  package static let foreignKey = "foreign-key"
}

extension FieldsReader {
  private typealias Path<Value> = any WritableKeyPath<Fields, Value?> & Sendable

  private static let table = YAMLKeyTable(own, tolerating: ForeignKeys.all)

  private static let own: [YAMLKey<FieldEntries>] = [
    key("title", \.title, .text), key("kicker", \.kicker, .text),
    key("standfirst", \.standfirst, .text), key("date", \.date, .date),
    key("publish_at", \.publishAt, .date), key("expires_at", \.expiresAt, .date),
    key("updated", \.updated, .date), key("publisher", \.publisher, .text),
    key("source", \.source, .text), key("byline", \.byline, .text),
    key("agency", \.agency, .text), key("place", \.place, .text), list("tags", \.tags, .text),
    key("summary", \.summary, .text), key("slug", \.slug, .text),
    list("aliases", \.aliases, .text), key("draft", \.draft, .flag), key("lang", \.lang, .text),
    list("credits", \.credits, .text), list("related", \.related, .text),
    list("keep", \.keep, .positive), list("drop", \.drop, .positive),
  ]

  private static func key<Value>(
    _ name: String, _ path: Path<Located<Value>>, _ kind: YAMLScalarKind<Value>
  ) -> YAMLKey<FieldEntries> {
    YAMLKey(name, kind) { $0.own[keyPath: path] = Located($1, at: $2) }
  }

  private static func list<Value>(
    _ name: String, _ path: Path<[Located<Value>]>, _ kind: YAMLScalarKind<Value>
  ) -> YAMLKey<FieldEntries> {
    YAMLKey(list: name, kind) { entries, values in
      entries.own[keyPath: path] = values.map { Located($0, at: $1) }
    }
  }
}
