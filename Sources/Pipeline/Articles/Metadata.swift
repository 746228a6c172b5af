package import ArabicText
import Bytes
package import Diagnostics
package import Hashing
package import Seeds

/// All that other pages show of an article: what stays in memory while a site is built.
///
/// A value, and a class only because an archive holds each in several orders: a structure of this
/// size would be copied, field by field, each time.
package final class Metadata: Sendable {
  /// The path below the seeds folder without its extension; unique in an archive.
  package let id: String
  /// The files of the source.
  package let file: SeedFile
  package let original: Original
  /// What tells the state of all files of the source from any other.
  package let digest: Fingerprint
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
  /// What other tellings of the same story are found by.
  package let sketch: Sketch

  /// How many words the text has.
  package var wordCount: Int { sketch.wordCount }

  /// Makes metadata that have been settled.
  package init(
    id: String, file: SeedFile, original: Original, digest: Fingerprint, title: Evidenced<String>,
    kicker: Evidenced<String>?, standfirst: Evidenced<String>?, published: Publication,
    updated: EDTF?, publishAt: EDTF?, expiresAt: EDTF?, publisher: Evidenced<String>?,
    source: Evidenced<String>?, agency: Evidenced<String>?, place: Evidenced<String>?,
    byline: Evidenced<String>?, credits: [String], keywords: [String], related: [String],
    tags: [TagMention], summary: String, slug: Located<String>, aliases: [Located<String>],
    isDraft: Bool, language: String?, sketch: Sketch
  ) {
    self.id = id
    self.file = file
    self.original = original
    self.digest = digest
    self.title = title
    self.kicker = kicker
    self.standfirst = standfirst
    self.published = published
    self.updated = updated
    self.publishAt = publishAt
    self.expiresAt = expiresAt
    self.publisher = publisher
    self.source = source
    self.agency = agency
    self.place = place
    self.byline = byline
    self.credits = credits
    self.keywords = keywords
    self.related = related
    self.tags = tags
    self.summary = summary
    self.slug = slug
    self.aliases = aliases
    self.isDraft = isDraft
    self.language = language
    self.sketch = sketch
  }
}

extension Metadata: Hashable {
  package static func == (left: Metadata, right: Metadata) -> Bool {
    left === right || left.bytes == right.bytes
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }

  /// All fields, as they are kept.
  private var bytes: [UInt8] {
    var writer = BinaryWriter()
    write(to: &writer)
    return writer.bytes
  }
}
