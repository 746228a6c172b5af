import Paths
import Site

/// What a link to a tag shows.
struct TagLink: Encodable, Sendable {
  /// The address.
  let path: SitePath
  let name: String

  init(_ tag: Tag) {
    path = tag.path
    name = tag.name
  }
}
