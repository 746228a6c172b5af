import Site

/// What a link to a tag shows.
struct TagLink: Encodable, Sendable {
  /// The address, an absolute path within the site.
  let path: String
  let name: String

  init(_ tag: Tag) {
    path = tag.path
    name = tag.name
  }
}
