package import Diagnostics
import Seeds

/// What `warraq.yml` says about a site; every key is optional and has a default.
package struct Configuration: Sendable {
  /// The name of the file in the site folder.
  package static let fileName = "warraq.yml"

  /// The settings that decide what the pages contain.
  package var settings = Settings()
  /// Whether drafts are published.
  package var drafts = false
  /// How many bytes a file may have that is read whole: a source, a template, an asset.
  package var sourceLimit = SourceFile.usualLimit
  /// The checks that the owner of the site lets be.
  package var ignored: [Located<IgnoredCheck>] = []
  /// The keys in the file that this version accepts but does not act on.
  package var withoutEffect: [Located<String>] = []

  /// Makes the configuration of a site without `warraq.yml`.
  package init() {}
}
