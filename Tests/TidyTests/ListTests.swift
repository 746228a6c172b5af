import TestSupport
import Testing

/// Kinds of things of which the program has a list: a type that is not in it would do nothing.
struct ListTests {
  struct List: Sendable, CustomTestStringConvertible {
    /// The protocols that the types conform to, one of them each.
    let protocols: [String]
    /// The file that lists the types.
    let file: String

    var testDescription: String { file }
  }

  static let lists = [
    List(
      protocols: ["PageKind", "TemplatePage", "GeneratedFile"],
      file: "Sources/Pipeline/Pages/PageKinds.swift"),
    List(
      protocols: ["ArticleFile"], file: "Sources/Pipeline/Pages/Beside/ArticleFiles.swift"),
    List(protocols: ["Check", "TextCheck"], file: "Sources/Pipeline/Checks/CheckList.swift"),
  ]

  @Test(arguments: lists)
  func `every type that can be listed is listed`(_ list: List) throws {
    let text = try Repository.text(list.file)
    let names = SourceFile.sources.flatMap { $0.types(conformingTo: list.protocols) }
    #expect(names.count > 1)
    for name in names {
      #expect(text.contains(try Regex("\\b\(name)(\\.self|\\()")), "\(list.file) lacks \(name)")
    }
  }

  @Test(arguments: [
    ("struct A: B {", ["A"]), ("package enum A: B, C {", ["A"]), ("struct A: C, B {", ["A"]),
    ("struct A: BC {", []), ("protocol A: B {", []), ("extension A: B {}", ["A"]),
    ("struct A<T>: B {", ["A"]), ("// struct A: B {", []), ("extension A where T: B {", []),
  ])
  func `a conformance is seen in all its forms`(_ line: String, _ names: [String]) {
    #expect(SourceFile("Sources/G/X/Y.swift", text: line).types(conformingTo: ["B"]) == names)
  }
}
