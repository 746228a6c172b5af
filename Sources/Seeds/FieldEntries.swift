import ArabicText

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

  /// The fields; of two keys for one field, Warraq's own gives the value.
  var fields: Fields {
    var fields = own
    fields.standfirst = own.standfirst ?? foreign.standfirst
    fields.publishAt = own.publishAt ?? foreign.publishAt
    fields.expiresAt = own.expiresAt ?? foreign.expiresAt
    fields.updated = own.updated ?? foreign.updated
    fields.summary = own.summary ?? foreign.summary
    fields.lang = own.lang ?? foreign.lang
    fields.byline = own.byline ?? byline
    fields.draft = own.draft ?? published.map { Located(!$0.value, at: $0.location) }
    fields.tags = Self.joined(own.tags, categories)
    fields.aliases = Self.joined(own.aliases, addresses)
    return fields
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
