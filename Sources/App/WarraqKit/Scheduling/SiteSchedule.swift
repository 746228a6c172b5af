import ArabicText
import Articles
import Configuration
import Pages
import Seeds

/// Which articles of a site are withheld at a moment, which of the others will disappear, and when a build
/// would next change that.
package struct SiteSchedule: Sendable {
  /// An article that is withheld, or will be.
  package struct Entry: Sendable, Hashable {
    /// The source of the article.
    package let file: String
    /// The headline.
    package let title: String
    /// What has become of it.
    package let state: State
    /// From when it is published and until when, as RFC 3339; `nil` where it has no such limit.
    package let appears, disappears: String?
  }

  /// Why an article is not published, or that it is.
  package enum State: String, Sendable {
    case draft, scheduled, expired, published
  }

  /// The articles that are not published, in the order of their sources.
  package internal(set) var withheld: [Entry] = []
  /// The published articles that will disappear, in the same order.
  package internal(set) var expiring: [Entry] = []
  /// The first later moment at which an article appears or disappears, as RFC 3339; `nil` if none does.
  package internal(set) var next: String?
  /// Whether an article has appeared or disappeared since the last build; true if no build is remembered.
  package internal(set) var isDue = true
}

extension SiteSchedule {
  /// The schedule at the moment `now`, in seconds since 1970-01-01T00:00:00Z.
  ///
  /// The last build was made at a time when the same articles were due as at `built`; `nil` if it is not
  /// known.
  init(_ articles: [Metadata], at now: Int, built: Int?, _ configuration: Configuration) {
    let (zone, drafts) = (configuration.settings.timeZone, configuration.drafts)
    func isDue(_ article: Metadata, at moment: Int) -> Bool {
      Schedule.isDue(article, at: moment, in: zone, drafts: drafts)
    }
    let changes = articles.flatMap { article in
      [article[.publishAt], article[.expiresAt]].compactMap { $0.flatMap(zone.instant) }
        // Of an article that is withheld anyway, no moment counts.
        .filter {
          $0.seconds > now && isDue(article, at: $0.seconds) != isDue(article, at: $0.seconds - 1)
        }
    }
    next = changes.min { $0.seconds < $1.seconds }.map(Timestamp.rfc3339)
    self.isDue =
      built.map { built in
        articles.contains { isDue($0, at: built) != isDue($0, at: now) }
      } ?? true
    let entries = articles.map { Entry($0, at: now, configuration) }
    withheld = entries.filter { $0.state != .published }
    expiring = entries.filter { $0.state == .published && $0.disappears != nil }
  }
}

extension SiteSchedule.Entry {
  /// What becomes of an article at the moment `now`.
  init(_ article: Metadata, at now: Int, _ configuration: Configuration) {
    let (zone, drafts) = (configuration.settings.timeZone, configuration.drafts)
    let expiry = article[.expiresAt].flatMap(zone.instant)
    file = article.file.path
    title = article.title.value
    appears = article[.publishAt].flatMap(zone.instant).map(Timestamp.rfc3339)
    disappears = expiry.map(Timestamp.rfc3339)
    state =
      if Schedule.isDue(article, at: now, in: zone, drafts: drafts) {
        .published
      } else if article[.draft], !drafts {
        .draft
      } else if let expiry, expiry.seconds <= now {
        .expired
      } else {
        .scheduled
      }
  }
}
