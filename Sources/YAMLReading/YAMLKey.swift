package import Diagnostics

/// One key that a mapping may have, and where its value goes in `Target`.
package struct YAMLKey<Target: Sendable>: Sendable {
  package let name: String
  fileprivate let read: @Sendable (YAMLNode, YAMLDocument, inout Target) -> Diagnostic?

  /// A key with a single value, which `store` puts into the target.
  package init<Value>(
    _ name: String, _ kind: YAMLScalarKind<Value>,
    store: @escaping @Sendable (inout Target, Value, SourceLocation) -> Void
  ) {
    self.name = name
    read = { node, document, target in
      guard let value = kind.read(node) else {
        return document.error("wrong-value", "‘\(name)’ must be \(kind.expectation)", at: node)
      }
      store(&target, value, document.location(of: node))
      return nil
    }
  }

  /// A key with a list of values, or with one value that stands for a list.
  package init<Value>(
    list name: String, _ kind: YAMLScalarKind<Value>,
    store: @escaping @Sendable (inout Target, [(Value, SourceLocation)]) -> Void
  ) {
    self.name = name
    read = { node, document, target in
      var values: [(Value, SourceLocation)] = []
      for element in kind.elements(of: node) {
        guard let value = kind.read(element) else {
          return document.error(
            "wrong-value", "each entry of ‘\(name)’ must be \(kind.expectation)", at: element)
        }
        values.append((value, document.location(of: element)))
      }
      store(&target, values)
      return nil
    }
  }
}

extension YAMLDocument {
  /// Stores the members of the root mapping in `target` and tells what is wrong with them.
  ///
  /// `tolerated` keys are read as `keys` are, but never suggested in the place of one not known.
  /// A value of the wrong kind is an error at its place and is not stored; a key that is not known is
  /// told with the given severity; `key:` with nothing after it is as if it were not there.
  package func read<Target>(
    _ keys: [YAMLKey<Target>], tolerating tolerated: [YAMLKey<Target>] = [],
    into target: inout Target, unknownKeys: Diagnostic.Severity
  ) -> [Diagnostic] {
    guard let root else { return diagnostics }
    guard let mapping = root.mapping else {
      return [error("wrong-value", "this must be a mapping of keys to values", at: root)]
    }
    var problems = diagnostics
    for member in mapping {
      let (label, value) = (member.key, member.value)
      let name = label.text ?? ""
      guard let key = (keys.first { $0.name == name } ?? tolerated.first { $0.name == name }) else {
        problems.append(unknownKey(name, known: keys.map(\.name), unknownKeys, at: label))
        continue
      }
      if !value.isNull, let problem = key.read(value, self, &target) {
        problems.append(problem)
      }
    }
    return problems
  }
}
