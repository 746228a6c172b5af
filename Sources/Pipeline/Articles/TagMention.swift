/// A tag of one article.
package struct TagMention: Sendable, Hashable {
  /// What the tag rests on, the strongest if several.
  package enum Basis: String, Sendable, Hashable {
    /// The front matter of a Markdown source.
    case frontMatter = "front-matter"
    case sidecar
    /// The keyword block that the source printed.
    case keywords
    /// A name of the thesaurus that occurs in the text.
    case thesaurus
  }

  /// The name: the thesaurus's preferred one where it knows the tag, else as written.
  package let name: String
  /// What the tag rests on.
  package let basis: Basis
  /// How often the tag's names occur in the title and the text.
  package let count: Int
}
