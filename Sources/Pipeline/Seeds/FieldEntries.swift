import ArabicText
import Diagnostics

/// What stands in front matter or in a sidecar before synonyms are settled: Warraq's own keys, and
/// those by which other generators mean the same.
struct FieldEntries: Sendable {
  var own = Fields()
  var foreign = Fields()
  /// Topics beside the tags, in generators that tell the two apart.
  var categories: [Located<String>] = []
  var authors: [Located<String>] = []
  /// Addresses at which another generator published the article.
  var addresses: [Located<String>] = []
  /// Whether the article is published: the opposite of a draft.
  var published: Located<Bool>?
  /// Keys that mean something to another generator and nothing here.
  var ignored: [Located<String>] = []

  /// Gives `own` what other keys say; of two keys for one field, Warraq's own gives the value.
  ///
  /// In place, because fields are large to copy.
  mutating func settle() {
    Self.fill(&own.standfirst, from: foreign.standfirst)
    Self.fill(&own.publishAt, from: foreign.publishAt)
    Self.fill(&own.expiresAt, from: foreign.expiresAt)
    Self.fill(&own.updated, from: foreign.updated)
    Self.fill(&own.summary, from: foreign.summary)
    Self.fill(&own.lang, from: foreign.lang)
    Self.fill(&own.byline, from: byline)
    Self.fill(&own.draft, from: published.map { Located(!$0.value, at: $0.location) })
    own.tags = Self.joined(own.tags, categories)
    own.aliases = Self.joined(own.aliases, addresses)
  }

  private static func fill<Value>(_ field: inout Value?, from other: Value?) {
    if field == nil { field = other }
  }

  private var byline: Located<String>? {
    authors.first.map { first in
      Located(authors.map(\.value).joined(separator: "، "), at: first.location)
    }
  }

  private static func joined(
    _ list: [Located<String>]?, _ others: [Located<String>]
  ) -> [Located<String>]? {
    guard !others.isEmpty else { return list }
    let known = Set((list ?? []).map(\.value))
    return (list ?? []) + others.filter { !known.contains($0.value) }
  }
}
