/// What a date was read against.
package enum DateReference: String, Sendable {
  /// Nothing: the text writes it out.
  case none
  /// The reference that the caller gave, which is the day of publication.
  case publication
  /// Another date of the same sentence.
  case sentence
}
