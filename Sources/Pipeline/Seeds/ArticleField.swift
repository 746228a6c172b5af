/// A field of an article: its key in front matter and sidecars, the kind of its value, and the keys
/// by which other generators (Hugo, Jekyll and those that follow them) mean the same.
///
/// ``all`` is the one table of fields. Reading, storing, explaining and writing go by it, so that a
/// new field is a case of its kind and a row here.
package struct ArticleField: Sendable {
  /// The fields that hold a text.
  package enum Text: String, Sendable, CaseIterable {
    case title, kicker, standfirst, publisher, source, byline, agency, place, summary, slug, lang
    case originalURL = "original_url"
  }

  /// The fields that hold a date or an instant.
  package enum Date: String, Sendable, CaseIterable {
    case date, updated
    case publishAt = "publish_at"
    case expiresAt = "expires_at"
  }

  /// The fields that hold texts.
  package enum List: String, Sendable, CaseIterable {
    case tags, aliases, credits, related, keywords
  }

  /// The fields that are true or false, and false where nobody says so.
  package enum Flag: String, Sendable, CaseIterable {
    case draft
  }

  /// The fields that name lines of the source, 1-based.
  package enum Lines: String, Sendable, CaseIterable {
    case keep, drop
  }

  /// The field, with the kind of its value and the synonyms of its key.
  ///
  /// Of a key and its synonym, the key gives the value; what a synonym adds comes after what the key
  /// gives.
  package enum Value: Sendable {
    /// `joining` are keys of lists whose entries become one text.
    case text(Text, synonyms: [String] = [], joining: [String] = [])
    case date(Date, synonyms: [String] = [])
    /// `adding` are keys of further entries; `addingPaths` those of one further entry, which counts
    /// where it is a path and no pattern such as `/:year/:title/`.
    case list(List, adding: [String] = [], addingPaths: [String] = [])
    /// `states` are keys whose values are words: `status: draft`.
    case flag(Flag, synonyms: [String] = [], opposites: [String] = [], states: [String] = [])
    case lines(Lines)
    /// Checks that need not be told of, each with the reason.
    case ignored
  }

  /// The field and the kind of its value.
  package let value: Value
  /// What the field says, in one sentence.
  package let meaning: String
  /// Whether an editor may give it; the others only a source can print.
  package let isEditable: Bool
  /// Whether `warraq convert` writes it.
  package let isConverted: Bool

  /// The key in front matter and in sidecars.
  package var key: String {
    switch value {
    case .text(let field, _, _): field.rawValue
    case .date(let field, _): field.rawValue
    case .list(let field, _, _): field.rawValue
    case .flag(let field, _, _, _): field.rawValue
    case .lines(let field): field.rawValue
    case .ignored: "ignore"
    }
  }

  /// The keys by which other generators say it.
  package var synonyms: [String] {
    switch value {
    case .text(_, let synonyms, let joining): synonyms + joining
    case .date(_, let synonyms): synonyms
    case .list(_, let adding, let paths): adding + paths
    case .flag(_, let synonyms, let opposites, let states): synonyms + opposites + states
    case .lines, .ignored: []
    }
  }

  /// Whether it can keep an article off the site.
  var holdsBack: Bool {
    switch value {
    case .flag, .date(.publishAt, _), .date(.expiresAt, _): true
    case .text, .date, .list, .lines, .ignored: false
    }
  }

  private init(
    _ value: Value, _ meaning: String, isEditable: Bool = true, isConverted: Bool = true
  ) {
    self.value = value
    self.meaning = meaning
    self.isEditable = isEditable
    self.isConverted = isConverted && isEditable
  }
}

extension ArticleField {
  /// Every field, in the order in which fields are written and listed.
  package static let all: [ArticleField] = [
    ArticleField(
      .text(.title, synonyms: ["headline", "post_title", "العنوان"]), "The headline."),
    ArticleField(.text(.kicker), "The line above the headline."),
    ArticleField(
      .text(.standfirst, synonyms: ["subtitle"]), "The summary printed under the headline."),
    ArticleField(
      .date(
        .date,
        synonyms: [
          "date_published", "datepublished", "post_date", "pubdate", "published_date", "التاريخ",
        ]),
      "The date of publication."),
    ArticleField(
      .date(
        .publishAt,
        synonyms: [
          "publish_date", "publish_on", "published_at", "published_on", "publish_from",
          "scheduled_at", "scheduled_for", "embargo", "embargo_until", "go_live", "not_before",
          "release_at", "visible_from", "available_from",
        ]),
      "The instant before which the article is withheld."),
    ArticleField(
      .date(
        .expiresAt,
        synonyms: [
          "expiry_date", "expires", "expires_on", "expire_at", "expire_date", "expire_on", "expiry",
          "expiration", "expiration_date", "publish_until", "unpublish_at", "unpublish_date",
          "unpublish_on", "not_after", "visible_until", "available_until",
        ]),
      "The instant from which on the article is withdrawn."),
    .init(
      .date(
        .updated,
        synonyms: [
          "date_modified", "datemodified", "last_modified", "last_modified_at", "last_updated",
          "lastmod", "lastMod", "modified", "modified_at", "post_modified", "updated_at",
          "updatedat",
          "updateddate",
        ]),
      "The date of the last change."),
    .init(.text(.publisher), "The paper or site that published the article."),
    .init(.text(.source), "The credit line, which says where the text was taken from."),
    .init(
      .text(
        .originalURL, synonyms: ["canonical_url", "canonicalURL", "canonical", "source_url"]),
      "The address at which the article first stood."),
    .init(.text(.byline, joining: ["author", "authors", "الكاتب"]), "Who wrote the article."),
    .init(.text(.agency), "The news agency that sent the article."),
    .init(.text(.place), "Where the article was written from."),
    .init(
      .list(.tags, adding: ["category", "categories", "tag", "الوسوم"]),
      "What the article is about."),
    .init(
      .text(.summary, synonyms: ["description", "excerpt"]),
      "A sentence or two for listings and feeds.", isConverted: false),
    .init(
      .text(.slug, synonyms: ["post_name", "urlname"]), "The last part of the article's address."),
    .init(
      .list(.aliases, adding: ["redirect_from"], addingPaths: ["permalink", "url"]),
      "Former addresses, absolute paths within the site."),
    ArticleField(
      .flag(
        .draft,
        synonyms: [
          "eleventyExcludeFromCollections", "headless", "hidden", "is_draft", "private", "unlisted",
          "unpublished", "wip", "مسودة", "مخفي",
        ],
        opposites: [
          "is_public", "is_published", "listed", "publish", "published", "public", "render",
          "visible", "منشور",
        ],
        states: [
          "post_state", "post_status", "publication_status", "publish_status", "status",
          "visibility",
          "workflow_state", "الحالة",
        ]),
      "Whether the article is not to be published yet."),
    ArticleField(
      .text(.lang, synonyms: ["language", "locale"]), "The language, as a BCP 47 tag."),
    ArticleField(.list(.credits), "Who made the pictures."),
    ArticleField(.list(.related), "The headlines of other articles that the source carries."),
    ArticleField(
      .list(.keywords), "The entries of the keyword block that the source prints.",
      isEditable: false),
    ArticleField(
      .lines(.keep), "Lines that belong to the text although the extractor left them out.",
      isConverted: false),
    ArticleField(
      .lines(.drop), "Lines to leave out although the extractor took them for text.",
      isConverted: false),
    ArticleField(
      .ignored, "Checks that need not be told of here, each with the reason.", isConverted: false),
  ]
}
