/// What surrounds a document and decides how its page shows it.
package struct Rendition: Sendable {
  /// The words that the program adds to a text.
  package struct Words: Sendable {
    /// What the list of footnotes is called.
    package var notes: String
    /// What the link back to the text is called, up to the number of the note.
    package var back: String
    /// What a link to a picture says that has no description.
    package var picture: String

    /// Names them.
    package init(
      notes: String = "Footnotes", back: String = "Back to reference", picture: String = "Picture"
    ) {
      self.notes = notes
      self.back = back
      self.picture = picture
    }
  }

  /// The headline of the page, which a first heading of the text need not repeat.
  package var headline: String
  /// Where the addresses within the site lead to which the text links.
  ///
  /// The keys are addresses as ``MarkdownFindings/links`` gives them; `nil` is for one that leads
  /// nowhere, so that the text of the link remains. An address that is no key stays as it is.
  package var links: [String: String?]
  /// What becomes of a picture within the site.
  package enum Picture: Sendable, Hashable {
    /// It is shown from an address, in a size that is given in pixels.
    case file(String, width: Int, height: Int)
    /// It is not there, but at an address on another site.
    case elsewhere(String)
    /// Only its description is shown.
    case missing
  }

  /// What becomes of the pictures within the site and the document, by the addresses in ``MarkdownFindings/pictures``.
  ///
  /// One that is not among them stays as it is.
  package var pictures: [String: Picture]
  /// Whether pictures on other sites become links to them; else they are left out.
  package var linksRemotePictures: Bool
  /// The identifiers that other parts of the page have.
  package var reserved: Set<String>
  /// The words that the program adds.
  package var words: Words

  /// Describes the surroundings.
  package init(
    headline: String = "", links: [String: String?] = [:], pictures: [String: Picture] = [:],
    linksRemotePictures: Bool = true, reserved: Set<String> = [], words: Words = Words()
  ) {
    self.headline = headline
    self.links = links
    self.pictures = pictures
    self.linksRemotePictures = linksRemotePictures
    self.reserved = reserved
    self.words = words
  }
}
