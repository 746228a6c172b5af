/// A text whose mojibake was decoded anew.
package struct RepairedText: Sendable, Hashable {
  /// The whole text, the lines that needed no repair as they were.
  package let text: String
  /// How many lines were repaired.
  package let count: Int
  /// How many of them by each pattern; one repaired twice counts for each.
  package let lines: [MojibakePattern: Int]
}
