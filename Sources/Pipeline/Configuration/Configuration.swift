package import Diagnostics

/// What `warraq.yml` says about a site; every key is optional and has a default.
package struct Configuration: Sendable {
  /// The name of the file in the site folder.
  package static let fileName = "warraq.yml"

  /// What decides about the content of the pages.
  package var settings = Settings()
  /// Whether drafts are published.
  package var drafts = false
  /// The keys that were given and that this version understands but does not act on yet.
  package var withoutEffect: [Located<String>] = []

  /// Makes the configuration of a site that says nothing.
  package init() {}
}
