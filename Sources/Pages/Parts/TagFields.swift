import Site
import Templates

/// One tag in a list, for `partials/tag.html`.
enum TagFields {
  static let shape = RecordShape([
    .init("url", "The address of the tag.", .text),
    .init("name", "Its name.", .text),
    .init("count", "How many articles are meant, in words.", .text),
  ])

  /// The tag at `position`, with the number of its articles, or of those that are meant here.
  static func record(_ position: Int, count: Int? = nil, in context: PageContext) -> Record {
    let tag = context.site.tags[position]
    return [
      "url": .text(context.links(tag.path)), "name": .text(tag.name),
      "count": .text(context.count(.articles, count ?? tag.articles.count)),
    ]
  }

  /// Several tags.
  static func list(_ positions: some Sequence<Int>, in context: PageContext) -> Value {
    .list(positions.map { .record(record($0, in: context)) })
  }
}
