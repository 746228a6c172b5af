/// What a document has that its editor or the rest of the site should know of.
package struct MarkdownFindings: Sendable, Hashable {
  /// Something at a place of the document.
  package struct Found: Sendable, Hashable {
    /// The address, or the words as the document has them.
    package let text: String
    /// The line, 1-based.
    package let line: Int
    /// The column, 1-based, in Unicode scalars.
    package let column: Int
  }

  /// The addresses within the site to which links lead, each once, but for those on the same page.
  package internal(set) var links: [Found] = []
  /// The addresses of pictures within the site, and those that hold a picture (`data:image/…`), each once.
  package internal(set) var pictures: [Found] = []
  /// Links to a place on the same page that is not there.
  package internal(set) var lostFragments: [Found] = []
  /// The first mark of each kind that other generators would replace, see ``TemplateMark``.
  package internal(set) var templateMarks: [TemplateMark.Kind: Found] = [:]
  /// The first row of a table with more cells than its head, whose surplus is not shown.
  package internal(set) var surplusCells: Found?

  /// Nothing.
  package init() {}

  /// Whether there is nothing to tell.
  package var isEmpty: Bool { self == MarkdownFindings() }
}
