package import Diagnostics

/// The keys that a mapping may have.
package struct YAMLKeyTable<Target: Sendable>: Sendable {
  /// The names that are suggested in the place of one not known.
  package let names: [String]
  private let keys: [YAMLKey<Target>]
  private let positions: [String: Int]

  /// Makes a table; `tolerated` keys are read as `keys` are, but never suggested.
  package init(_ keys: [YAMLKey<Target>], tolerating tolerated: [YAMLKey<Target>] = []) {
    names = keys.map(\.name)
    self.keys = keys + tolerated
    positions = Dictionary(
      zip(self.keys.map(\.name), self.keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The key of that name.
  func key(named name: String) -> YAMLKey<Target>? {
    guard let position = positions[name] else { return nil }
    return keys[position]
  }
}

extension YAMLDocument {
  /// Stores the members of the root mapping in `target` and tells what is wrong with them.
  ///
  /// A value of the wrong kind is an error at its place and is not stored; a key that is not known is
  /// told with the given severity; `key:` with nothing after it is as if it were not there.
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
      guard let key = table.key(named: name) else {
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
