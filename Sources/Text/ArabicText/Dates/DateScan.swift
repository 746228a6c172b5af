/// The dates of a text: those that have a value, and those that lack a reference.
package struct DateScan: Sendable {
  /// In the order of the text, without overlap.
  package var mentions: [DateMention] = []
  /// In the order of the text.
  package var unresolved: [UnresolvedDate] = []
}
