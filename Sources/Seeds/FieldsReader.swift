import ArabicText
package import Diagnostics
import YAMLReading
import Yams

/// Reads front matter and sidecars: YAML mappings whose keys are the fields of an article.
///
/// Nothing here throws. YAML that cannot be parsed is an error and gives no fields; a value of the
/// wrong kind is an error at its own line and leaves its field unset; an unknown key is a warning
/// with the nearest known one.
package enum FieldsReader {
  /// The fields in `yaml`, a mapping, which begins after line `lineOffset` of `file`.
  package static func read(
    _ yaml: String, file: String, lineOffset: Int = 0
  ) -> Diagnosed<Fields> {
    var fields = Fields()
    let document = YAMLDocument(yaml, file: file, lineOffset: lineOffset)
    let diagnostics = document.read(table, into: &fields, unknownKeys: .warning)
    return Diagnosed(fields, diagnostics)
  }

  /// The keys that may be given, in the order in which Warraq writes them.
  package static let keys = table.map(\.name)
}

extension FieldsReader {
  private typealias Path<Value> = any WritableKeyPath<Fields, Value?> & Sendable

  private static let table: [YAMLKey<Fields>] = [
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
  ) -> YAMLKey<Fields> {
    YAMLKey(name, kind) { $0[keyPath: path] = Located($1, at: $2) }
  }

  private static func list<Value>(
    _ name: String, _ path: Path<[Located<Value>]>, _ kind: YAMLScalarKind<Value>
  ) -> YAMLKey<Fields> {
    YAMLKey(list: name, kind) { fields, values in
      fields[keyPath: path] = values.map { Located($0, at: $1) }
    }
  }
}

extension YAMLScalarKind<EDTF> {
  /// A date or an instant.
  fileprivate static let date = YAMLScalarKind(
    expectation: "a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, 2022-02/..) or RFC 3339"
  ) { node in
    node.scalar.flatMap { EDTF($0.string) ?? EDTF(rfc3339: $0.string) }
  }
}
