package import Diagnostics

/// How many entries a list may have: other pages show an article's tags with each other, which takes
/// time that grows with the square of their number.
private let mostEntries = 1_000

/// One key that a mapping may have, and where its value goes in `Target`.
package struct YAMLKey<Target: Sendable>: Sendable {
  /// The key as it is written in the file.
  package let name: String
  /// Stores a value, and returns what is wrong with it.
  let read: @Sendable (YAMLNode, YAMLDocument, inout Target) -> [Diagnostic]

  /// A key with a single value, which `store` puts into the target; `mistake` is the identifier of the
  /// error about any other value.
  package init<Value>(
    _ name: String, _ kind: YAMLScalarKind<Value>, mistake: String = "wrong-value",
    store: @escaping @Sendable (inout Target, Value, SourceLocation) -> Void
  ) {
    self.name = name
    read = { node, document, target in
      guard let value = kind.read(node) else {
        return [
          document.error(
            mistake, "‘\(name)’ must be \(kind.expectation(of: node))",
            ar: "قيمة «\(name)» يجب أن تكون \(kind.expectation(of: node))", at: node)
        ]
      }
      store(&target, value, document.location(of: node))
      return []
    }
  }

  /// A key with a list of values; a single value is a list of one, and an entry of the wrong kind is
  /// left out.
  package init<Value>(
    list name: String, _ kind: YAMLScalarKind<Value>,
    store: @escaping @Sendable (inout Target, [(Value, SourceLocation)]) -> Void
  ) {
    self.name = name
    read = { node, document, target in
      var values: [(Value, SourceLocation)] = []
      let elements = kind.elements(of: node)
      guard elements.count <= mostEntries else {
        return [
          document.error(
            "wrong-value", "‘\(name)’ has more than \(mostEntries) entries; leave some out",
            ar: "في «\(name)» أكثر من \(mostEntries) قيمة؛ احذف بعضها",
            at: node)
        ]
      }
      values.reserveCapacity(elements.count)
      var problems = kind.parted(node).map { entry in
        Diagnostic(
          .note, "arabic-comma",
          "the Arabic comma parts this entry of ‘\(name)’ into several; put it in quotes if it is one",
          ar:
            "الفاصلة العربية تقسم هذه القيمة من «\(name)» إلى عدة قيم؛ ضعها بين علامتي تنصيص إن كانت قيمة واحدة",
          at: document.location(of: entry))
      }
      for element in elements {
        if let value = kind.read(element) {
          values.append((value, document.location(of: element)))
        } else if !element.isNull {
          problems.append(
            document.error(
              "wrong-value", "each entry of ‘\(name)’ must be \(kind.expectation(of: element))",
              ar: "كل قيمة في «\(name)» يجب أن تكون \(kind.expectation(of: element))",
              at: element))
        }
      }
      store(&target, values)
      return problems
    }
  }
}
