package import Diagnostics

/// The keys that a mapping may have.
package struct YAMLKeyTable<Target: Sendable>: Sendable {
  /// The names that messages suggest for an unknown key.
  package let names: [String]
  let keys: [String: YAMLKey<Target>]

  /// Makes a table; `tolerated` keys are read as `keys` are, but never suggested.
  package init(_ keys: [YAMLKey<Target>], tolerating tolerated: [YAMLKey<Target>] = []) {
    names = keys.map(\.name)
    self.keys = Dictionary((keys + tolerated).map { ($0.name, $0) }) { first, _ in first }
  }
}

extension YAMLDocument {
  /// Stores the members of the root mapping in `target` and returns what is wrong with them.
  ///
  /// A value of the wrong kind is an error at its place and is not stored; an unknown key is
  /// reported with the given severity; `key:` with nothing after it counts as absent.
  package func read<Target>(
    _ table: YAMLKeyTable<Target>, into target: inout Target, unknownKeys: Diagnostic.Severity
  ) -> [Diagnostic] {
    guard let root else { return diagnostics }
    guard let mapping = root.mapping else {
      return [error("wrong-value", "this must be a mapping of keys to values", at: root)]
    }
    var problems = diagnostics
    for member in mapping {
      let name = member.key.text ?? ""
      guard let key = table.keys[name] else {
        problems.append(unknownKey(name, known: table.names, unknownKeys, at: member.key))
        continue
      }
      if !member.value.isNull, let problem = key.read(member.value, self, &target) {
        problems.append(problem)
      }
    }
    return problems
  }
}
