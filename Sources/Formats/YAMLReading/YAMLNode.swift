/// A value in a YAML text, and where it stands.
package struct YAMLNode: Sendable, Hashable {
  /// What kind of value a node is.
  package enum Content: Sendable, Hashable {
    /// A text; without quotes (bare) it may also be a number, a truth value or null.
    case scalar(String, isBare: Bool)
    case sequence([YAMLNode])
    /// The members in the order of the text; no key occurs twice.
    case mapping([Member])
  }

  /// A key with its value.
  package struct Member: Sendable, Hashable {
    /// The key, a scalar.
    package let key: YAMLNode
    /// The value.
    package let value: YAMLNode
  }

  /// What the node contains.
  package let content: Content
  /// The line, 1-based, within the YAML text.
  let line: Int
  /// The column, 1-based, in Unicode scalars.
  let column: Int

  /// The text of a scalar as written, even if it is also a number or a truth value.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The elements of a sequence.
  package var sequence: [YAMLNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }

  /// The members of a mapping.
  package var mapping: [Member]? {
    if case .mapping(let members) = content { members } else { nil }
  }

  /// Whether the value is absent: nothing, `~` or `null`.
  package var isNull: Bool {
    guard case .scalar(let text, isBare: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The truth value that a bare scalar is: `true`, `yes`, `on` and their opposites.
  package var bool: Bool? {
    guard case .scalar(let text, isBare: true) = content else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  /// The whole number that a bare scalar is, in decimal digits.
  package var int: Int? {
    guard case .scalar(let text, isBare: true) = content else { return nil }
    return Int(text)
  }

  /// The scalar with another text, at the same place.
  func with(text: String) -> YAMLNode {
    guard case .scalar(_, let isBare) = content else { return self }
    return YAMLNode(content: .scalar(text, isBare: isBare), line: line, column: column)
  }
}
