/// An expression of time that needs a reference, and had none.
package struct UnresolvedDate: Hashable, Sendable {
  /// Where it stands: Unicode scalars from 0, half open.
  package let range: Range<Int>
  /// From 1.
  package let line: Int
  /// In Unicode scalars from 1.
  package let column: Int
  package let text: String
  package let rule: DateRule
  package let expression: RelativeExpression
}
