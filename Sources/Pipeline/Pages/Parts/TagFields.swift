import Site
import Templates

/// One tag in a list.
enum TagFields {
  /// A tag by its name alone.
  static let linkShape = RecordShape([
    .init("url", "The address of the tag.", .text),
    .init("name", "Its name.", .text),
  ])

  /// A tag with the number of its articles, for `partials/tag.html`.
  static let shape = linkShape.adding(
    RecordShape([.init("count", "How many articles are meant, in words.", .text)]))

  /// The tag at `position`, with the number of its articles, or of those that are meant here.
  static func record(_ position: Int, count: Int? = nil, in context: PageContext) -> Record {
    let tag = context.site.tags[position]
    return [
      "url": .text(context.links(tag.path)), "name": .text(tag.name),
      "count": .text(context.count(.articles, count ?? tag.articles.count)),
    ]
  }

  /// Several tags by their names alone.
  static func links(_ positions: some Sequence<Int>, in context: PageContext) -> Value {
    .list(positions.map { link($0, in: context) })
  }

  /// Several tags with the numbers of their articles.
  static func list(_ positions: some Sequence<Int>, in context: PageContext) -> Value {
    .list(positions.map { .record(record($0, in: context)) })
  }

  /// The tag at `position` by its name alone.
  static func link(_ position: Int, in context: PageContext) -> Value {
    guard context.tagLinks.isEmpty else { return context.tagLinks[position] }
    let tag = context.site.tags[position]
    return ["url": .text(context.links(tag.path)), "name": .text(tag.name)]
  }
}
