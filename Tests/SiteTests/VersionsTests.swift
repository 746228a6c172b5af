import Articles
import TestSupport
import Testing

@testable import Site

struct VersionsTests {
  /// The stories of a site of these texts, one article each, as positions of the texts.
  private static func stories(_ texts: [[String]]) async throws -> [[Int]] {
    // Dates put the articles in the order of the texts.
    let articles = texts.enumerated().map { number, text in
      Metadata.sample(
        "\(number)", date: "\(9_000 - number)", text: text.joined(separator: "\n"))
    }
    return await Site(articles).versions.stories.map(\.articles)
  }

  static let versions: [(String, [String])] = [
    ("copied", Story.report),
    ("cut by a quarter", Array(Story.report.prefix(6))),
    ("cut by half", Array(Story.report.prefix(4))),
    ("without its opening", Array(Story.report.dropFirst(2))),
    ("with a paragraph more", Story.report + [Story.addition]),
    ("cut, and with a paragraph more", Array(Story.report.prefix(6)) + [Story.addition]),
    (
      "without a paragraph in the middle", Array(Story.report.prefix(3) + Story.report.dropFirst(4))
    ),
    ("in one paragraph", [Story.report.joined(separator: " ")]),
    (
      "spelt otherwise", Story.report.map { $0.replacing("أ", with: "ا").replacing("ة", with: "ه") }
    ),
    (
      "with other words here and there",
      Story.report.map { $0.replacing("الوزير", with: "المسؤول").replacing("قال", with: "ذكر") }
    ),
  ]

  @Test(arguments: versions)
  func `a story in two papers is found`(_ change: String, _ text: [String]) async throws {
    let texts = [Story.another, Story.report, text]
    #expect(try await Self.stories(texts) == [[1, 2]], "\(change)")
    #expect(try await Self.stories(texts.reversed()) == [[0, 1]], "\(change)")
  }

  static let others: [(String, [String])] = [
    ("another story of the day", Story.another),
    ("a paragraph quoted", [Story.report[1]] + Story.another),
    ("two paragraphs quoted", Array(Story.report[1...2]) + Story.another),
    ("the opening alone", [Story.report[0]]),
    ("nothing", []),
  ]

  @Test(arguments: others)
  func `another story is none of it`(_ name: String, _ text: [String]) async throws {
    #expect(try await Self.stories([Story.report, text]).isEmpty, "\(name)")
  }

  @Test func `a short text is a version of its copy only, and a scrap of nothing`() async throws {
    let line = "توفي في دمشق صباح اليوم الشاعر المعروف بعد صراع طويل مع المرض."
    let brief = ["رحيل شاعر كبير", line]
    let longer = brief + ["وكان الراحل من مؤسسي الاتحاد، وله سبعة دواوين وكتاب في النقد."]
    #expect(try await Self.stories([brief, longer, brief]) == [[0, 2]])
    #expect(try await Self.stories([["صورة اليوم"], ["صورة اليوم"], [], []]).isEmpty)
  }

  @Test func `texts that resemble each in turn do not grow into one story`() async throws {
    // Each shares half of its paragraphs with the next, and none with the one after.
    let chain = (0..<6).map { link in
      (0..<8).map { Self.paragraph(UInt64(link * 4 + $0)) }
    }
    for group in try await Self.stories(chain) { #expect(group.count <= 3, "\(group)") }
    #expect(try await Self.stories([chain[0], chain[2], chain[4]]).isEmpty)
  }

  @Test(arguments: 0..<5) func `texts put together from the same paragraphs are no versions`(
    seed: UInt64
  ) throws {
    var generator = SplitMix64(seed: seed)
    let pool = (0..<110).map { Self.paragraph($0) }
    let sketches = (0..<400).map { _ in
      Sketch(
        of: (0..<Int.random(in: 8..<18, using: &generator)).map { _ in
          pool.randomElement(using: &generator) ?? ""
        })
    }
    #expect(VersionFinder.groups(sketches).isEmpty)
  }

  @Test func `many copies are one story, and the first of each wording is its original`()
    async throws
  {
    let cut = Array(Story.report.prefix(6))
    let texts = [Story.report, cut, Story.report, cut] + Array(repeating: Story.report, count: 200)
    let articles = texts.enumerated().map { number, text in
      Metadata.sample("\(number)", date: "\(9_000 - number)", text: text.joined(separator: "\n"))
    }
    let site = await Site(articles)
    let story = try #require(site.versions.stories.first)
    #expect(site.versions.stories.count == 1)
    #expect(story.articles == Array(0..<204))
    #expect(story.originals == [0, 1, 0, 1] + Array(repeating: 0, count: 200))
    #expect(!story.isCopied)
  }

  private static let connections: [(Site.Connections, versions: [Int], related: [Int])] = [
    ([], [], []), (.versions, [1], []), (.related, [1], [2]), ([.versions, .related], [1], [2]),
  ]

  @Test(arguments: connections)
  func `only the connections that are wanted are found`(
    _ wanted: Site.Connections, _ versions: [Int], _ related: [Int]
  ) async throws {
    let text = Story.report.joined(separator: "\n")
    let articles: [Metadata] = [
      .sample("a", date: "2021", tags: ["روسيا"], text: text),
      .sample("b", date: "2020", tags: ["روسيا"], text: text),
      .sample("c", date: "2019", tags: ["روسيا"], text: "نص آخر"),
    ]
    let site = await Site(articles, finding: wanted)
    #expect(site.versions(of: 0) == versions)
    #expect(site.related[0] == related && site.related.count == 3)
  }

  @Test func `the other versions are listed oldest first, and are not related articles too`()
    async throws
  {
    let text = Story.report.joined(separator: "\n")
    let site = await Site([
      .sample("a", date: "2019", tags: ["روسيا"], text: text),
      .sample("b", date: "2021", tags: ["روسيا"], text: text),
      .sample("c", tags: ["روسيا"], text: text),
      .sample("d", date: "2020", tags: ["روسيا"], text: text),
      .sample("e", date: "2018", tags: ["روسيا"], text: "نص آخر"),
    ])
    func names(_ positions: [Int]) -> [String] { positions.map { site.articles[$0].id } }
    #expect(names([0, 1, 2, 3, 4]) == ["b", "d", "a", "e", "c"])
    #expect(names(site.versions(of: 0)) == ["a", "d", "c"])
    #expect(names(site.versions(of: 4)) == ["a", "d", "b"])
    #expect(site.versions(of: 3).isEmpty)
    #expect(names(site.related[0]) == ["e"])
  }
}

extension VersionsTests {
  @Test func `of many versions the nearest are given, and the oldest is known`() async throws {
    let text = Story.report.joined(separator: "\n")
    let dated = (0..<10).map { Metadata.sample("\($0)", date: "\(2_000 + $0)", text: text) }
    let undated = ["a", "b"].map { Metadata.sample($0, text: text) }
    let site = await Site(dated + undated)
    func names(_ position: Int, upTo limit: Int = .max) -> String {
      site.versions(of: position, upTo: limit).map { site.articles[$0].id }.joined()
    }
    // The newest is the first article, and the two without a date are the last.
    #expect(names(0) == "012345678ab" && names(0, upTo: 4) == "5678")
    #expect(
      names(4, upTo: 4) == "3467" && names(4, upTo: 0) == "" && names(4, upTo: 100) == names(4))
    #expect(names(9, upTo: 4) == "12ab" && names(11, upTo: 4) == "012a")
    #expect(site.articles.indices.allSatisfy { site.firstVersion(of: $0) == 9 })
    let withoutDates = await Site(undated + [.sample("c", text: "نص آخر")])
    #expect(withoutDates.firstVersion(of: 1) == 0 && withoutDates.firstVersion(of: 2) == nil)
  }

  /// A paragraph of thirty words that no other seed gives.
  private static func paragraph(_ seed: UInt64) -> String {
    var generator = SplitMix64(seed: seed)
    let letters = Array("بتثجحخدذرزسشصضطظعغفقكلمنهو")
    return (0..<30).map { _ in
      String((0..<6).map { _ in letters.randomElement(using: &generator) ?? "ا" })
    }.joined(separator: " ")
  }
}
