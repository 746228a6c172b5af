import CYAML

/// An event of libyaml, reduced to what a tree needs.
struct YAMLEvent {
  enum Kind {
    case alias, scalar, sequence, mapping
    /// The start of the stream or of a document.
    case start
    /// The end of a sequence, a mapping, a document or the stream.
    case end
  }

  let kind: Kind
  /// The text of a scalar, the name of an alias.
  private(set) var text = ""
  /// Whether a scalar has no quotes.
  private(set) var isBare = false
  /// The name by which aliases may stand for the value.
  private(set) var anchor: String?
  /// The line, 1-based.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int
}

extension YAMLEvent {
  /// Copies an event before libyaml frees it.
  init(_ event: yaml_event_t) {
    func name(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? {
      bytes.map { String(cString: $0) }
    }
    line = Int(event.start_mark.line) + 1
    column = Int(event.start_mark.column) + 1
    switch event.type {
    case YAML_ALIAS_EVENT:
      kind = .alias
      text = name(event.data.alias.anchor) ?? ""
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      kind = .scalar
      text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      isBare = scalar.style == YAML_PLAIN_SCALAR_STYLE
      anchor = name(scalar.anchor)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequence
      anchor = name(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT:
      kind = .mapping
      anchor = name(event.data.mapping_start.anchor)
    case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: kind = .start
    default: kind = .end
    }
  }
}
