import Paths
import Templates

/// A part of the archive that the navigation on every page leads to.
struct Section: Sendable, Hashable {
  /// What templates call it: `{{site.timeline}}` is its address.
  let name: Name
  /// What the documentation of the templates calls it: `the timeline`.
  let title: String
  /// Its address.
  let path: SitePath
}
