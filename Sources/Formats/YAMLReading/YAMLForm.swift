/// What the values of a kind look like to a program that checks YAML by a schema.
package enum YAMLForm: Sendable, Hashable {
  /// A scalar, which is taken for text whatever it looks like.
  case text
  /// One of a few words.
  case word(of: [String])
  /// `true` or `false`.
  case flag
  /// A whole number from 1 on.
  case positive
  /// The identifier of a check and the reason why its findings need no mending.
  case ignored
  /// Any value, which is not read.
  case anything
}
