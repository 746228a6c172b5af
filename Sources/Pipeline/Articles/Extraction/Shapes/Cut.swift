/// A part of a line that is no part of its text, and where it stands.
struct Cut: Sendable, Hashable {
  /// The line, 1-based, in the file.
  let number: Int
  /// The part without white space at its ends.
  let text: String
  let label: LineLabel
  /// A sentence for the editor.
  let reason: String
  /// How many scalars of the line the cut takes from its start; 0 where it is cut from the end.
  let leading: Int
}
