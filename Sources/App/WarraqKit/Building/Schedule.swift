import ArabicText
import Articles
import Seeds

/// Decides which articles a site shows at a given moment.
enum Schedule {
  /// Whether an article is published at `now`, in seconds since 1970-01-01T00:00:00Z: it is not a draft
  /// (unless drafts are published), its `publish_at` has come and its `expires_at` has not.
  static func isDue(_ article: Metadata, at now: Int, in zone: ZoneRule, drafts: Bool) -> Bool {
    (drafts || !article[.draft]) && instant(article[.publishAt], in: zone) ?? .min <= now
      && now < instant(article[.expiresAt], in: zone) ?? .max
  }

  /// The time around `now` in which the same articles are due.
  static func window(_ articles: [Metadata], at now: Int, in zone: ZoneRule) -> Range<Int> {
    let instants = (articles.map { $0[.publishAt] } + articles.map { $0[.expiresAt] })
      .compactMap { instant($0, in: zone) }
    let past = instants.filter { $0 <= now }.max()
    return (past ?? .min)..<(instants.filter { $0 > now }.min() ?? .max)
  }

  private static func instant(_ date: EDTF?, in zone: ZoneRule) -> Int? {
    date.flatMap { zone.instant(of: $0)?.seconds }
  }
}
