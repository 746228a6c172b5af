import Diagnostics
import Seeds
import Testing

@testable import Articles

struct TaggerTests {
  private static let resolver = ArticleResolver(
    tagger: Tagger(
      Thesaurus([
        Thesaurus.Term(name: "إيران"), Thesaurus.Term(name: "سيرغي شويغو", also: ["شويجو"]),
      ])))

  private static let text = """
    عنوان المقال عن إيران
    زار شويجو إيران، وهذه فقرة طويلة بما يكفي حتى تعد متنا، وتنتهي كما تنتهي الجملة، وفيها روسيا.
    وهذه فقرة أخرى فيها إيران، وهي طويلة بما يكفي حتى تعد متنا، وتنتهي كما تنتهي الجملة.
    """

  private static func tags(_ text: String = text, sidecar: String = "") -> [TagMention] {
    resolver.article(of: .text(text, sidecar: sidecar)).value.metadata.tags
  }

  @Test func `names of the thesaurus are tags, the most frequent first`() {
    #expect(
      Self.tags() == [
        TagMention(name: "إيران", basis: .thesaurus, count: 3),
        TagMention(name: "سيرغي شويغو", basis: .thesaurus, count: 1),
      ])
  }

  @Test func `keywords come under the preferred name, each once`() {
    let tags = Self.tags(Self.text + "\nكلمات مفتاحية\nايران، شويجو، روسيا، إيران")
    #expect(
      tags == [
        TagMention(name: "إيران", basis: .keywords, count: 3),
        TagMention(name: "روسيا", basis: .keywords, count: 1),
        TagMention(name: "سيرغي شويغو", basis: .keywords, count: 1),
      ])
  }

  @Test func `the editor's tags are the tags`() {
    let tags = Self.tags(Self.text + "\nكلمات مفتاحية\nإيران", sidecar: "tags: [روسيا, '...']")
    #expect(tags == [TagMention(name: "روسيا", basis: .sidecar, count: 1)])
    #expect(Self.tags(sidecar: "tags: []").isEmpty)
  }

  @Test func `headlines of other articles name no tag`() {
    let related = "\nاقرأ أيضا\nسيرغي شويغو في زيارة جديدة"
    let text = Self.text.replacing("شويجو", with: "الوزير")
    #expect(Self.tags(text + related).map(\.name) == ["إيران"])
  }
}
