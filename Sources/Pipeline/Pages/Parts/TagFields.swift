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

  /// A tag with the number of its articles, or of those that are meant.
  static func record(_ tag: CountedTag, in context: PageContext) -> Record {
    [
      "url": .text(context.links(tag.tag.value.path)), "name": .text(tag.tag.value.name),
      "count": .text(context.count(.articles, tag.count)),
    ]
  }

  /// Several tags with the numbers of their articles.
  static func list(_ tags: [CountedTag], in context: PageContext) -> Value {
    .list(tags.map { .record(record($0, in: context)) })
  }

  /// A tag by its name alone.
  static func link(_ tag: Listed<TagLink>, in context: PageContext) -> Value {
    guard context.tagLinks.isEmpty else { return context.tagLinks[tag.position] }
    return ["url": .text(context.links(tag.value.path)), "name": .text(tag.value.name)]
  }

  /// Several tags by their names alone.
  static func links(_ tags: Selection<TagLink>, in context: PageContext) -> Value {
    .list(tags.map { link($0, in: context) })
  }
}
