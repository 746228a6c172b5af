extension RecordShape {
  /// Whether a template that names a field of this record might find another: one of the same name
  /// before it, or in a record that stands inside this one.
  func hides(_ name: Name) -> Bool {
    fields.count { $0.name == name } > 1 || fields.contains { $0.shape.holds(name) }
  }
}

extension Shape {
  /// Whether a record has the name that is this value or stands inside it.
  fileprivate func holds(_ name: Name) -> Bool {
    switch self {
    case .text, .markup, .flag, .templateName: false
    case .optional(let wrapped): wrapped.holds(name)
    case .list(let element): element.holds(name)
    case .record(let shape): shape[name] != nil || shape.fields.contains { $0.shape.holds(name) }
    }
  }
}
