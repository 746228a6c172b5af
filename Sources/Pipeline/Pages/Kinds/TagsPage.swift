import Site
import Templates

/// The index of all tags under their letters, in Arabic dictionary order.
enum TagsPage {
  static let shape = RecordShape([
    .init("extent", "How many tags the archive has, in words.", .text),
    .init("letters", "The letters under which tags stand.", .list(.record(letter))),
  ])

  private static let letter = RecordShape([
    .init("letter", "The letter.", .text),
    .init("id", "The name of its place on the page.", .text),
    .init("url", "The address of that place.", .text),
    .init("tags", "The tags under it.", .list(.record(tag))),
  ])

  private static let tag = TagFields.shape.adding(
    RecordShape([
      .init("has_spellings", "Whether the tag is spelt in other ways too.", .flag),
      .init("spellings", "The other spellings.", .list(.text)),
    ]))

  static func records(in context: PageContext) -> [Record] {
    let tags = context.site.tags
    var letters: [(letter: String, tags: [Value])] = []
    for (position, tag) in tags.enumerated() {
      if letters.last?.letter != tag.letter { letters.append((tag.letter, [])) }
      letters[letters.count - 1].tags.append(value(position, in: context))
    }
    let values = letters.enumerated().map { number, letter -> Value in
      // A number, because a letter's own name may be anything: a heading for digits has two.
      let id = "letter-\(number + 1)"
      return [
        "letter": .text(letter.letter), "id": .text(id),
        "url": .text(context.links(SitePaths.tags, fragment: id)), "tags": .list(letter.tags),
      ]
    }
    let extent = context.count(.tags, tags.count)
    let head = Frame.Head(
      title: context.pageTitle(context.strings(.tags)), summary: extent,
      address: context.address(of: SitePaths.tags), section: .tags)
    let record: Record = ["extent": .text(extent), "letters": .list(values)]
    return [record] + Frame.records(head, in: context)
  }

  private static func value(_ position: Int, in context: PageContext) -> Value {
    let spellings = context.site.tags[position].otherSpellings
    let more: Record = [
      "has_spellings": .flag(!spellings.isEmpty), "spellings": .list(spellings.map(Value.text)),
    ]
    return .record(TagFields.record(position, in: context).adding(more))
  }
}
