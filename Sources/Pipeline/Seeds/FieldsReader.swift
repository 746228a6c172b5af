import ArabicText
package import Diagnostics
import YAMLReading

/// Reads front matter and sidecars: YAML mappings whose keys are the fields of an article.
///
/// The keys of Hugo and Jekyll with the same meaning are read too, see ``ArticleField``; where both
/// are given, Warraq's own key counts. A list may be one text with commas between its parts; blanks
/// do not separate, because most Arabic tags contain some.
///
/// YAML that cannot be parsed is an error and gives no fields; a value of the wrong kind is an error at
/// its own line and leaves its field unset; an unknown key is a warning with the nearest known one; a
/// key for another generator is a note, in the same words for every file, so that it can be reported
/// once.
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

  private typealias Key = YAMLKey<FieldEntries>

  private static let table = YAMLKeyTable(
    editable.map(key), tolerating: editable.flatMap(synonyms) + ignored)

  private static let editable = ArticleField.all.filter(\.isEditable)

  /// Keys that tell another generator how to treat the file, and nothing about the article.
  private static let ignored = [
    "bookComments", "bookToc", "cascade", "classes", "comments", "cover", "disqus", "featured",
    "featured_image", "feed", "guid", "hasCJKLanguage", "header", "headless", "id", "image",
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

extension YAMLScalarKind<EDTF> {
  /// A date or an instant: EDTF, RFC 3339, or a timestamp of YAML 1.1 as generators write it,
  /// `2015-01-21 07:01:00 +0300`.
  fileprivate static let date = YAMLScalarKind(
    expectation: "a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, 2022-02/..) or RFC 3339"
  ) { node in
    // No article was published before our era, and no address has its years.
    node.text.flatMap { EDTF($0) ?? EDTF(timestamp: $0) }.flatMap { date in
      date.earliest?.year ?? 0 >= 0 && date.latest?.year ?? 0 >= 0 ? date : nil
    }
  }
}
