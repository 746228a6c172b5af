/// A text whose mojibake was decoded anew.
package struct RepairedText: Sendable, Hashable {
  package let text: String
  /// How many lines were repaired by each pattern; one repaired twice counts for each.
  package let lines: [MojibakePattern: Int]
}
