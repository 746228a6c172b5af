import Articles
import Checks
import Diagnostics
import Seeds
import Site
import TestSupport
import Testing

struct CheckListTests {
  @Test func `every identifier is of its own, in kebab case, and has its words in both languages`()
  {
    let identifiers = FindingKinds.all.map(\.identifier)
    #expect(Set(identifiers).count == identifiers.count, "\(identifiers)")
    for kind in FindingKinds.all {
      #expect(kind.identifier.wholeMatch(of: /[a-z]+(?:-[a-z0-9]+)*/) != nil, "\(kind.identifier)")
      for message in [kind.title, kind.remedy] {
        #expect(message.english.contains(/[a-z]{2}/) && !message.english.hasSuffix("."))
        #expect(message.arabic.contains(/\p{Arabic}{2}/) && !message.arabic.hasSuffix("."))
      }
    }
  }

  @Test func `every type that is a check is in the list, and has a file of its own`() throws {
    let listed = Set(
      CheckList.all.map { "\(type(of: $0))" } + CheckList.texts.map { "\(type(of: $0))" })
    var declared: Set<String> = []
    for name in try Repository.files(below: "Sources/Pipeline/Checks") {
      let text = try Repository.text("Sources/Pipeline/Checks/\(name)")
      let types = text.matches(
        of: /(?:struct|enum|class|extension) (\w+)[^{\n]*:[^{\n]*\b(?:Text)?Check\b/
      )
      .map { String($0.output.1) }
      #expect(types.isEmpty || types.map { "\($0).swift" } == [name], "\(name): \(types)")
      declared.formUnion(types)
    }
    #expect(declared == listed)
  }

  @Test(arguments: [
    (["عنوان\n\nنص."], ["title: عنوان\ndate: 2015"], [String]()),
    ([Story.text], ["date: 2015"], ["seeds/0.txt:1: suggested-title"]),
    (["عنوان\n\nنص."], ["title: عنوان"], ["seeds/0.txt: no-date"]),
    (["عنوان\n\nنص."], ["title: عنوان\ndate: 2020/.."], ["seeds/0.txt: bound-date"]),
    (
      [Story.text, Story.text], ["title: أ\ndate: 2016", "title: ب\ndate: 2015"],
      ["seeds/0.txt: copies"]
    ),
    (
      [Story.text, Story.text + "\n\nوزار مراسلنا الموقع صباح اليوم."],
      ["title: أ\ndate: 2016", "title: ب\ndate: 2015"], ["seeds/0.txt: versions"]
    ),
  ])
  func `each check finds what it is named for`(
    _ texts: [String], _ sidecars: [String], _ findings: [String]
  ) async throws {
    let articles = zip(texts, sidecars).enumerated().map { number, source in
      let sidecar = FieldsReader.read(source.1, file: "seeds/\(number).yml")
      let path = "seeds/\(number).txt"
      let seed = Seed(
        file: SeedFile(
          id: "\(number)", path: path, originalPath: nil, sidecarPath: nil, format: .text),
        text: source.0, sidecar: sidecar.value, originalBytes: [])
      return ArticleResolver().article(of: seed).value.metadata
    }
    let site = await Site(articles)
    let archive = CheckedArchive(articles: articles, site: site)
    let notes = CheckList.all.flatMap { $0.findings(in: archive) }
    let found = notes.map { "\($0.location.map { "\($0)" } ?? ""): \($0.identifier)" }
    #expect(found == findings)
    #expect(notes.allSatisfy { $0.severity == .note })
    #expect(archive.stories.count == (texts.count > 1 ? 1 : 0))
  }
}
