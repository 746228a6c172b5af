package import ArabicText
package import Seeds

/// All that other pages show of an article: what stays in memory while a site is built.
package struct Metadata: Sendable, Hashable {
  /// The path below the seeds folder without its extension; unique in an archive.
  package let id: String
  /// The files of the source.
  package let file: SeedFile
  package let original: Original
  /// What tells the state of all files of the source from any other.
  package let digest: Digest
  /// The headline.
  ///
  /// Of basis `inferred` where the source prints none: then it is the opening of the text, a
  /// suggestion for an editor.
  package let title: Evidenced<String>
  /// The line above the headline.
  package let kicker: Evidenced<String>?
  /// The summary that the source prints under the headline.
  package let standfirst: Evidenced<String>?
  package let published: Publication
  package let updated: EDTF?
  /// Before this instant the article is withheld.
  package let publishAt: EDTF?
  /// From this instant on the article is withdrawn.
  package let expiresAt: EDTF?
  /// The paper or site that published the article.
  package let publisher: Evidenced<String>?
  /// The credit as printed after «المصدر».
  package let source: Evidenced<String>?
  package let agency: Evidenced<String>?
  /// Where the article was written from.
  package let place: Evidenced<String>?
  package let byline: Evidenced<String>?
  package let credits: [String]
  /// The entries of the keyword block that the source prints.
  package let keywords: [String]
  /// The headlines of other articles that the source carries.
  package let related: [String]
  /// The tags, the most frequent first.
  package let tags: [TagMention]
  /// A sentence or two for listings and feeds: the editor's, else the standfirst, else the opening.
  package let summary: String
  /// The last part of the article's address, without slashes.
  package let slug: Located<String>
  /// Former addresses, absolute paths within the site.
  package let aliases: [Located<String>]
  package let isDraft: Bool
  /// A BCP 47 language tag; `nil` where it is the site's.
  package let language: String?
  /// How many words the text has.
  package let wordCount: Int
  /// What other tellings of the same story are found by.
  package let sketch: Sketch
}
