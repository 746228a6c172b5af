/// What surrounds a document and decides how its page shows it.
package struct Rendition: Sendable {
  /// The words that the program adds to a text.
  package struct Words: Sendable {
    /// What the list of footnotes is called.
    package var notes: String
    /// What the link back to the text is called, up to the number of the note.
    package var back: String

    /// Names them.
    package init(notes: String = "Footnotes", back: String = "Back to reference") {
      self.notes = notes
      self.back = back
    }
  }

  /// The headline of the page, which a first heading of the text need not repeat.
  package var headline: String
  /// Where the addresses within the site lead that the text has, as ``MarkdownFindings/links`` gives
  /// them; `nil` for one that leads nowhere, of which the text remains. An address that is not in it
  /// stays as it is.
  package var links: [String: String?]
  /// The identifiers that other parts of the page have.
  package var reserved: Set<String>
  /// The words that the program adds.
  package var words: Words

  /// Describes the surroundings.
  package init(
    headline: String = "", links: [String: String?] = [:], reserved: Set<String> = [],
    words: Words = Words()
  ) {
    self.headline = headline
    self.links = links
    self.reserved = reserved
    self.words = words
  }
}
