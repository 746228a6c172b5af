package import ArabicText
package import Diagnostics

/// What an editor says about one article, in front matter or in a sidecar; every key is optional.
///
/// The keys and their spelling are those of ``FieldsReader``; a key that is absent is `nil` here.
package struct Fields: Sendable, Hashable {
  package var title: Located<String>?
  package var kicker: Located<String>?
  package var standfirst: Located<String>?
  /// The date of publication.
  package var date: Located<EDTF>?
  /// Before this instant the article is withheld.
  package var publishAt: Located<EDTF>?
  /// From this instant on the article is withdrawn.
  package var expiresAt: Located<EDTF>?
  package var updated: Located<EDTF>?
  package var publisher: Located<String>?
  /// The credit line: where the text was taken from.
  package var source: Located<String>?
  package var byline: Located<String>?
  package var agency: Located<String>?
  package var place: Located<String>?
  package var tags: [Located<String>]?
  package var summary: Located<String>?
  package var slug: Located<String>?
  /// Former addresses, absolute paths within the site.
  package var aliases: [Located<String>]?
  package var draft: Located<Bool>?
  /// A BCP 47 language tag.
  package var lang: Located<String>?
  package var credits: [Located<String>]?
  package var related: [Located<String>]?
  /// Lines, 1-based, that belong to the text although the extractor left them out.
  package var keep: [Located<Int>]?
  /// Lines, 1-based, to leave out although the extractor took them for text.
  package var drop: [Located<Int>]?

  /// Makes fields of which none is given.
  package init() {}
}
