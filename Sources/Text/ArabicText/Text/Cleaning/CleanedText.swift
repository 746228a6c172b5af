/// An imported text without what must not be published, and an account of what was taken out.
package struct CleanedText: Sendable, Hashable {
  /// The text to publish; its lines end in U+000A.
  package let text: String
  /// How many scalars of each kind were removed or replaced; a kind that did not occur is absent.
  package let changes: [CleaningChange: Int]
  /// The columns of `text` before which scalars were removed, by line, ascending; lines and columns are
  /// 1-based, and one column stands as often as it lost a scalar.
  package let removedColumns: [Int: [Int]]
  /// Where in the original each concern was met first: a 0-based offset in Unicode scalars.
  package let concerns: [CleaningConcern: Int]
}
