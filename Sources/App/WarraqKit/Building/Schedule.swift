import ArabicText
import Articles
import Seeds
import Site

/// Decides which articles a site shows at a given moment.
enum Schedule {
  /// Whether an article is published at `now`, in seconds since 1970-01-01T00:00:00Z: it is not a draft
  /// (unless drafts are published), its `publish_at` has come and its `expires_at` has not.
  static func isDue(_ article: Metadata, at now: Int, in zone: ZoneRule, drafts: Bool) -> Bool {
    if article[.draft], !drafts { return false }
    let (publish, expire) = instants(of: article, in: zone)
    return publish ?? .min <= now && now < expire ?? .max
  }

  /// The time around `now` in which the same articles are due; `until` is excluded.
  static func window(
    _ articles: some Sequence<Metadata>, at now: Int, in zone: ZoneRule
  ) -> (from: Int, until: Int) {
    var window = (from: Int.min, until: Int.max)
    for article in articles {
      let (publish, expire) = instants(of: article, in: zone)
      for instant in [publish, expire].compactMap(\.self) {
        if instant <= now { window.from = max(window.from, instant) }
        if instant > now { window.until = min(window.until, instant) }
      }
    }
    return window
  }

  private static func instants(
    of article: Metadata, in zone: ZoneRule
  ) -> (publish: Int?, expire: Int?) {
    (
      article[.publishAt].flatMap { zone.instant(of: $0)?.seconds },
      article[.expiresAt].flatMap { zone.instant(of: $0)?.seconds }
    )
  }
}
