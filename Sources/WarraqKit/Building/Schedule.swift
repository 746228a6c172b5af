import Articles
import Site

/// Decides which articles a site shows at a given moment.
enum Schedule {
  /// Whether an article is published at `now`, in seconds since 1970-01-01T00:00:00Z: it is no draft
  /// (unless drafts are wanted), its `publish_at` has come and its `expires_at` has not.
  static func isDue(_ article: Metadata, at now: Int, in zone: ZoneRule, drafts: Bool) -> Bool {
    if article.isDraft, !drafts { return false }
    let publish = article.publishAt.flatMap { zone.instant(of: $0)?.seconds }
    let expire = article.expiresAt.flatMap { zone.instant(of: $0)?.seconds }
    return publish ?? .min <= now && now < expire ?? .max
  }
}
