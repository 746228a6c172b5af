package import Diagnostics

/// The keys that a mapping may have.
package struct YAMLKeyTable<Target: Sendable>: Sendable {
  /// The names that messages suggest for an unknown key.
  package let names: [String]
  private let keys: [String: YAMLKey<Target>]
  /// Those that are known in any spelling, by what spellings have in common.
  private let vitalKeys: [String: YAMLKey<Target>]
  private let ignoresCase: Bool

  /// Makes a table; `tolerated` keys are read as `keys` are, but never suggested.
  ///
  /// `vital` keys are tolerated in any spelling: in capitals, with `-`, `_` or a blank between their
  /// words or nothing, with invisible characters. All others are known in capitals too if `ignoresCase`.
  package init(
    _ keys: [YAMLKey<Target>], tolerating tolerated: [YAMLKey<Target>] = [],
    vital: [YAMLKey<Target>] = [], ignoresCase: Bool = false
  ) {
    names = keys.map(\.name)
    self.ignoresCase = ignoresCase
    self.keys = Dictionary((keys + tolerated + vital).map { ($0.name, $0) }) { first, _ in first }
    vitalKeys = Dictionary(vital.map { (Self.folded($0.name), $0) }) { first, _ in first }
  }

  /// The key of a name as it is written in a file.
  func key(named name: String) -> YAMLKey<Target>? {
    keys[name] ?? vitalKeys[Self.folded(name)] ?? (ignoresCase ? keys[name.lowercased()] : nil)
  }

  /// Whether a name in a file is that of a key.
  package func knows(_ name: String) -> Bool { key(named: name) != nil }

  /// Whether a name that is not known is probably a vital key's, misspelt.
  func isNearVitalKey(_ name: String) -> Bool {
    Suggestion.nearest(to: Self.folded(name), in: names.map(Self.folded))
      .map { vitalKeys[$0] != nil } ?? false
  }

  /// What the spellings of a name have in common: its letters, digits and other signs, in lower case.
  private static func folded(_ name: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .control, .format, .dashPunctuation, .connectorPunctuation: continue
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}

extension YAMLDocument {
  /// Stores the members of the root mapping in `target` and returns what is wrong with them.
  ///
  /// A value of the wrong kind is an error at its place and is not stored; an unknown key is
  /// reported with the given severity, as an error with the identifier `misspelt` if it is near a vital
  /// one; `key:` with nothing after it counts as absent.
  package func read<Target>(
    _ table: YAMLKeyTable<Target>, into target: inout Target, unknownKeys: Diagnostic.Severity,
    misspelt: String = "unknown-key"
  ) -> [Diagnostic] {
    guard let root else { return diagnostics }
    guard let mapping = root.mapping else {
      return [
        error(
          "wrong-value", "this must be a mapping of keys to values",
          ar: "يجب أن يكون هنا مفاتيح لكل منها قيمة، مثل \("title: …")", at: root)
      ]
    }
    var problems = diagnostics
    for member in mapping {
      let name = member.key.text ?? ""
      guard let key = table.key(named: name) else {
        let isVital = table.isNearVitalKey(name)
        problems.append(
          unknownKey(
            name, known: table.names, isVital ? .error : unknownKeys,
            isVital ? misspelt : "unknown-key", at: member.key))
        continue
      }
      if !member.value.isNull { problems += key.read(member.value, self, &target) }
    }
    return problems
  }
}
