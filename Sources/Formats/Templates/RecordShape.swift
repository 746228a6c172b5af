/// The names that a template may use, with the meaning and the kind of each.
package struct RecordShape: Sendable, Hashable {
  /// One name with its meaning.
  package struct Field: Sendable, Hashable {
    /// What templates write.
    package let name: Name
    /// One line for the people who write templates.
    package let documentation: String
    /// The kind of its value.
    package let shape: Shape

    /// Describes one name.
    package init(_ name: Name, _ documentation: String, _ shape: Shape) {
      self.name = name
      self.documentation = documentation
      self.shape = shape
    }
  }

  /// The fields in the order in which the documentation lists them.
  package let fields: [Field]

  /// Makes a shape of fields; of two with one name the first counts.
  package init(_ fields: [Field]) {
    self.fields = fields
  }

  /// The shape of the given name, or `nil` where the record has no such name.
  package subscript(name: Name) -> Shape? {
    fields.first { $0.name == name }?.shape
  }

  /// This shape with the other's fields after its own, like `Record.adding(_:)`.
  package func adding(_ other: RecordShape) -> RecordShape {
    RecordShape(fields + other.fields)
  }
}
