package import ArabicText
package import Paths

/// A subject of the archive, with one name for all its spellings.
package struct Tag: Sendable, Hashable {
  /// The name that readers see.
  package let name: String
  /// The address: `/tags/إيران/`.
  package let path: SitePath
  /// The other spellings in the archive and the thesaurus, in dictionary order.
  package let otherSpellings: [String]
  /// The place in Arabic dictionary order.
  package let collationKey: CollationKey
  /// Positions in ``Site/articles``, newest first; empty where only narrower tags have articles.
  package let articles: [Int]
  /// Broader tags, as positions in ``Site/tags``.
  package let broader: [Int]
  /// Narrower tags, as positions in ``Site/tags``.
  package let narrower: [Int]

  /// The letter under which the tag is listed.
  package var letter: String { collationKey.indexLetter }
}
