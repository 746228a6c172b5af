import Articles
import Seeds
import Site
import Testing

struct TagIndexTests {
  private static func site(_ tags: [[String]], thesaurus: [Thesaurus.Term] = []) async throws
    -> Site
  {
    let articles = tags.enumerated().map { number, tags in
      Metadata.sample("\(number)", date: "\(2020 - number)", tags: tags)
    }
    return await Site(articles, thesaurus: Thesaurus(thesaurus))
  }

  @Test(arguments: [
    ([["إيران"], ["ايران"], ["ايران"]], "إيران", ["ايران"]),
    ([["ايران"], ["ايران"]], "ايران", []),
    ([["مكتبة"], ["مكتبه"], ["مكتبه"]], "مكتبة", ["مكتبه"]),
    ([["روسيـا"], ["روسيا"], ["روسيا"]], "روسيا", ["روسيـا"]),
    ([["NATO"], ["nato"], ["nato"]], "nato", ["NATO"]),
  ])
  func `spellings of one tag are one tag under the most frequent proper one`(
    _ tags: [[String]], _ name: String, _ others: [String]
  ) async throws {
    let site = try await Self.site(tags)
    #expect(site.tags.map(\.name) == [name])
    #expect(site.tags.first?.otherSpellings == others)
    #expect(site.tags.first?.articles == Array(tags.indices))
    #expect(site.tagsOfArticles.allSatisfy { $0 == [0] })
  }

  @Test func `the thesaurus leads all its spellings to one tag`() async throws {
    let site = try await Self.site(
      [["شويجو"], ["شويغو", "سيرغي شويغو"], ["أشتياني"], ["آشتياني"]],
      thesaurus: [
        Thesaurus.Term(name: "سيرغي شويغو", also: ["شويغو", "شويجو"]),
        Thesaurus.Term(name: "محمد رضا آشتياني", also: ["آشتياني", "أشتياني"]),
      ])
    #expect(site.tags.map(\.name) == ["سيرغي شويغو", "محمد رضا آشتياني"])
    #expect(site.tags.map(\.articles) == [[0, 1], [2, 3]])
    #expect(site.tagsOfArticles == [[0], [0], [1], [1]])
  }

  @Test func `broader tags are there even without articles of their own`() async throws {
    let site = try await Self.site(
      [["طهران"]],
      thesaurus: [
        Thesaurus.Term(name: "طهران", broader: ["إيران"]),
        Thesaurus.Term(name: "إيران", broader: ["آسيا"]),
        Thesaurus.Term(name: "مدينة بلا مقال", broader: ["إيران"]),
      ])
    #expect(site.tags.map(\.name) == ["آسيا", "إيران", "طهران"])
    #expect(site.tags.map(\.articles) == [[], [], [0]])
    #expect(site.tags.map(\.broader) == [[], [0], [1]])
    #expect(site.tags.map(\.narrower) == [[1], [2], []])
  }

  @Test func `terms that are broader than each other do no harm`() async throws {
    let site = try await Self.site(
      [["أ"]],
      thesaurus: [
        Thesaurus.Term(name: "أ", broader: ["ب", "أ"]), Thesaurus.Term(name: "ب", broader: ["أ"]),
      ])
    #expect(site.tags.map(\.name) == ["أ", "ب"])
    #expect(site.tags.map(\.broader) == [[1], [0]])
  }

  @Test func `tags stand in dictionary order, whatever the article before them`() async throws {
    let names = ["بغداد", "الأردن", "روسيا", "آسيا", "Kyiv", "2015", "الصين", "تونس"]
    let site = try await Self.site([names])
    #expect(
      site.tags.map(\.name).prefix(6) == ["الأردن", "آسيا", "بغداد", "تونس", "روسيا", "الصين"])
    #expect(site.tags.map(\.letter).prefix(3) == ["أ", "أ", "ب"])
  }

  @Test func `tags that share an address are told apart`() async throws {
    let site = try await Self.site([["أ ب"], ["أ-ب"], ["أ.ب"]])
    let paths = site.tags.map(\.path)
    #expect(Set(paths).count == site.tags.count, "\(paths)")
  }

  @Test func `a tag given twice counts once`() async throws {
    let site = try await Self.site([["إيران", "ايران", "روسيا"]])
    #expect(site.tags.map(\.articles) == [[0], [0]])
    #expect(site.tagsOfArticles == [[0, 1]])
  }
}
