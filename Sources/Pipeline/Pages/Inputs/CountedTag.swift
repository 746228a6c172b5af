/// A tag in a list, with the number of its articles or of those that are meant.
struct CountedTag: Encodable {
  let tag: Listed<TagLink>
  let count: Int
}
