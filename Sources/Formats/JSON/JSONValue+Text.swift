extension JSONValue {
  /// The value as JSON text in UTF-8, on one line; see ``JSONWriter`` for what is escaped.
  package func text() -> String {
    var writer = JSONWriter()
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.word("null")
    case .bool(let value): writer.word(value ? "true" : "false")
    case .integer(let value): writer.value(value)
    case .hundredths(let value):
      writer.word(value >= 100 ? "1" : "0." + (value < 10 ? "0" : "") + String(max(value, 0)))
    case .string(let value): writer.value(value)
    case .array(let elements):
      writer.array { writer in
        for element in elements { element.write(to: &writer) }
      }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.name(member.name)
          member.value.write(to: &writer)
        }
      }
    }
  }
}
