/// Orders names and titles as the index of an Arabic book does.
///
/// An initial ال is passed over («الأسد» files under أ, after «أسامة»), unless it belongs to the
/// word (الله، ألمانيا، التزام). Arabic letters come first, then Latin ones by their base letter,
/// then digits by the value of the number, then the rest. Harakat, tatweel and the form of the
/// hamza do not count, punctuation counts as a space, and a shorter name comes before one that
/// begins with it. Texts that are equal by all that are ordered by their scalars, so that only
/// identical texts are equal.
package struct CollationKey: Sendable {
  /// The text that was given.
  package let text: String
  /// The heading under which the text files.
  ///
  /// One of `ArabicAlphabet.headings`, or `latinHeading`, or `otherHeading`. A sorted list has each
  /// heading once, in that order.
  package let indexLetter: String
  /// ASCII only, which Swift compares as bytes.
  private let weights: String

  /// The heading of all that begins with a Latin letter.
  package static let latinHeading = "A–Z"
  /// The heading of all that begins with neither an Arabic nor a Latin letter.
  package static let otherHeading = "#"

  /// Makes the key of a text; make it once a text, not once a comparison.
  package init(_ text: String) {
    self.text = text
    let weights = CollationWeights(folded(text, for: .display))
    self.weights = String(decoding: weights.bytes, as: UTF8.self)
    indexLetter = weights.heading
  }
}

extension CollationKey: Comparable, Hashable {
  /// Orders by the rules above.
  package static func < (left: Self, right: Self) -> Bool {
    if left.weights != right.weights { return left.weights < right.weights }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Whether two texts are identical, scalar by scalar.
  package static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the text.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
