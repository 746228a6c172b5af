package import JSON

/// The kinds of files that editors write and that have a schema.
package enum SchemaKind: String, Sendable, CaseIterable {
  /// `warraq.yml`.
  case config
  /// Front matter and sidecars.
  case article
  /// `seeds/thesaurus.yml`.
  case thesaurus

  /// The schema, in JSON Schema of draft 2020-12, made from the table by which the program reads such a
  /// file.
  package var schema: JSONValue {
    switch self {
    case .config: Schema.configuration
    case .article: Schema.article
    case .thesaurus: Schema.thesaurus
    }
  }
}
