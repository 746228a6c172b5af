/// An expression of time that needs a reference, and had none.
package struct UnresolvedDate: Hashable, Sendable {
  /// Where it stands: Unicode scalars from 0, half open.
  package let range: Range<Int>
  /// From 1.
  package let line: Int
  /// In Unicode scalars from 1.
  package let column: Int
  /// As printed, without a proclitic before it.
  package let text: String
  /// The rule that read it.
  package let rule: DateRule
  /// What it means, counted from a reference.
  package let expression: RelativeExpression
}
