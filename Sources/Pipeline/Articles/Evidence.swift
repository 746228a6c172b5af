/// Where a value came from: which of the four sources gave it, and where to look it up.
///
/// The order is that of precedence, highest first: front matter, sidecar, what was printed in the
/// text, what was inferred.
package enum Basis: String, Sendable, Hashable {
  /// The front matter of a Markdown source.
  case frontMatter = "front-matter"
  /// The sidecar, an editor's word.
  case sidecar
  /// Printed in the text as such.
  case printed
  /// Made from the text by a rule; not printed as such.
  case inferred
}

/// A value with its evidence.
package struct Evidenced<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value itself.
  package let value: Value
  /// Which source gave it.
  package let basis: Basis
  /// The line, 1-based, in the source or in the editor's file; `nil` where no line is meant.
  package let line: Int?

  /// Pairs a value with its evidence.
  package init(_ value: Value, _ basis: Basis, line: Int? = nil) {
    self.value = value
    self.basis = basis
    self.line = line
  }
}
