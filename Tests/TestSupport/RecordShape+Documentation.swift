package import Templates

extension RecordShape {
  /// The rows of a Markdown table of name, kind and meaning, one line each, without its head.
  ///
  /// The names inside a record follow it behind a dot, those inside the elements of a list behind
  /// `[].`: ``| `tags[].name` | text | The tag as readers see it. |``
  package var documentation: String {
    rows(below: "").joined(separator: "\n")
  }
}

extension RecordShape {
  private func rows(below path: String) -> [String] {
    fields.flatMap { field in
      let name = path + field.name.description
      let row = "| `\(name)` | \(field.shape.kind) | \(Self.cell(field.documentation)) |"
      return [row] + Self.rows(inside: field.shape, called: name)
    }
  }

  private static func rows(inside shape: Shape, called name: String) -> [String] {
    switch shape {
    case .text, .markup, .flag, .templateName: []
    case .optional(let wrapped): rows(inside: wrapped, called: name)
    case .list(let element): rows(inside: element, called: name + "[]")
    case .record(let record): record.rows(below: name + ".")
    }
  }

  /// A bar would begin the next cell.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
