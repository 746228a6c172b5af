import Paths
import Site
import Templates

/// The index of all tags under their letters, in Arabic dictionary order.
struct TagsPage: TemplatePage {
  static let templateName = "tags.html"
  static let section: Section? = Section(name: "tags", title: "the index of tags", path: path)

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

  struct Inputs: Encodable {
    /// The tags in dictionary order.
    let tags: [Tag]
  }

  /// A tag with the letter that it stands under.
  struct Tag: Encodable {
    let letter: String
    let tag: CountedTag
    let otherSpellings: [String]
  }

  enum Word: String, StringKey {
    case tags
  }

  static let path = SitePath.folder("tags")

  static func pages(of site: Site) -> [TagsPage] { [TagsPage()] }

  func path(in site: Site) -> SitePath { Self.path }

  func inputs(from archive: PageArchive) -> Inputs {
    Inputs(
      tags: archive.site.tags.enumerated().map { position, tag in
        Tag(
          letter: tag.letter, tag: archive.counted(position), otherSpellings: tag.otherSpellings)
      })
  }

  static func head(_ inputs: Inputs, in context: PageContext) -> Frame.Head {
    Frame.Head(
      title: context.pageTitle(context.strings(Word.tags)),
      summary: context.count(.tags, inputs.tags.count), address: context.address(of: path))
  }

  static func records(_ inputs: Inputs, in context: PageContext) -> [Record] {
    var letters: [(letter: String, tags: [Value])] = []
    for tag in inputs.tags {
      if letters.last?.letter != tag.letter { letters.append((tag.letter, [])) }
      letters[letters.count - 1].tags.append(value(tag, in: context))
    }
    let values = letters.enumerated().map { number, letter -> Value in
      // A number, because a letter's own name may be anything: a heading for digits has two.
      let id = "letter-\(number + 1)"
      return [
        "letter": .text(letter.letter), "id": .text(id),
        "url": .text(context.links(path, fragment: id)), "tags": .list(letter.tags),
      ]
    }
    return [
      ["extent": .text(context.count(.tags, inputs.tags.count)), "letters": .list(values)]
    ]
  }

  private static func value(_ tag: Tag, in context: PageContext) -> Value {
    let more: Record = [
      "has_spellings": .flag(!tag.otherSpellings.isEmpty),
      "spellings": .list(tag.otherSpellings.map(Value.text)),
    ]
    return .record(TagFields.record(tag.tag, in: context).adding(more))
  }
}
