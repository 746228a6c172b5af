package import Templates

extension RecordShape {
  /// Where a record is not what this shape promises to the templates; empty where it keeps it.
  ///
  /// One line for each place: `tags[2].name: text expected, found a list`. Names that the shape
  /// does not have are told too, because no template could use them.
  package func mismatches(in record: Record) -> [String] {
    mismatches(in: record, below: "")
  }
}

extension RecordShape {
  fileprivate func mismatches(in record: Record, below path: String) -> [String] {
    let unknown = record.names.filter { self[$0] == nil }
    return fields.flatMap { field -> [String] in
      let name = path + field.name.description
      guard let value = record[field.name] else { return ["\(name): missing"] }
      return field.shape.mismatches(in: value, called: name)
    } + unknown.map { "\(path)\($0): not in the shape" }
  }
}

extension Shape {
  fileprivate func mismatches(in value: Value, called name: String) -> [String] {
    switch (self, value) {
    case (.text, .text), (.text, .utf8), (.markup, .markup), (.flag, .flag), (.optional, .none): []
    case (.templateName(let names), .text(let text)) where names.contains(text): []
    case (.optional(let wrapped), _): wrapped.mismatches(in: value, called: name)
    case (.list(let element), .list(let values)):
      values.enumerated().flatMap { index, value in
        element.mismatches(in: value, called: "\(name)[\(index)]")
      }
    case (.record(let shape), .record(let record)):
      shape.mismatches(in: record, below: name + ".")
    default: ["\(name): \(kind) expected, found \(value.kind)"]
    }
  }
}
