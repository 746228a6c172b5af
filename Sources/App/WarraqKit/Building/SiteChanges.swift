package import Paths

/// The files in which two builds of a site differ.
package struct SiteChanges: Sendable, Hashable {
  /// The files that are new or have new content.
  package var made: [SitePath] = []
  /// The files that are gone.
  package var removed: [SitePath] = []

  /// Makes changes, none unless they are given.
  package init(made: [SitePath] = [], removed: [SitePath] = []) {
    self.made = made
    self.removed = removed
  }
}
