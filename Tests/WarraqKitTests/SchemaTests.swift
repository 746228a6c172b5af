import Configuration
import Diagnostics
import Foundation
import JSON
import Seeds
import TestSupport
import Testing

@testable import WarraqKit

/// The schemas by which editors complete and check what is written by hand.
struct SchemaTests {
  private static func members(_ value: JSONValue?, _ path: String...) -> [JSONValue.Member] {
    var value = value
    for name in path {
      guard case .object(let members)? = value else { return [] }
      value = members.first { $0.name == name }?.value
    }
    if case .object(let members)? = value { return members }
    return []
  }

  @Test func `a schema has every key of its table, and no other, each with a description`() {
    let fields = ArticleField.all.filter(\.isEditable)
    let tables: [(SchemaKind, [JSONValue.Member], [String])] = [
      (
        .config, Self.members(SchemaKind.config.schema, "properties"),
        ConfigurationKey.all.map(\.name)
      ),
      (
        .article, Self.members(SchemaKind.article.schema, "properties"),
        FieldsReader.keys + fields.flatMap(\.synonyms) + FieldsReader.foreignKeys
      ),
      (
        .thesaurus, Self.members(SchemaKind.thesaurus.schema, "items", "properties"),
        Thesaurus.Key.allCases.map(\.rawValue)
      ),
    ]
    for (kind, keys, names) in tables {
      #expect(!keys.isEmpty)
      #expect(keys.map(\.name) == names, "\(kind)")
      for key in keys {
        let description = Self.members(key.value).first { $0.name == "description" }?.value
        guard case .string(let text)? = description, !text.isEmpty else {
          Issue.record("\(kind) \(key.name) has no description")
          continue
        }
      }
    }
  }

  @Test func `a build keeps the schemas beside the site where its files name them`() async throws {
    let folder = try TemporaryFolder()
    #expect(NewSite.make(in: folder.path).outcome == .published)
    for path in ["warraq.yml", "seeds/example.yml", "seeds/thesaurus.yml"] {
      let line = try #require(folder.text(path)?.split(separator: "\n").first)
      let named = try #require(line.split(separator: "=").last)
      let base = path.contains("/") ? "seeds/" : ""
      #expect(folder.text("\(base)\(named)") != nil, "\(path) names \(named)")
    }
    try folder.write(Data("{}".utf8), to: ".warraq/schema/article.json")
    _ = await folder.build()
    #expect(
      folder.text(".warraq/schema/article.json") == SchemaKind.article.schema.text() + "\n")
  }

  // MARK: What a validator says

  /// A program that says of each document, in the order of the arguments, whether a schema accepts it.
  private static let validator = """
    import json, sys, yaml, jsonschema
    class Loader(yaml.SafeLoader): pass
    Loader.yaml_implicit_resolvers = {
      mark: [entry for entry in entries if "timestamp" not in entry[0]]
      for mark, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sys.argv[2:]:
      problems = [e.message for e in validator.iter_errors(yaml.load(open(path), Loader))]
      print("refused: " + problems[0] if problems else "accepted")
    """

  private static let hasValidator =
    (try? ChildProcess.run("python3", ["-c", "import yaml, jsonschema"]))?.status == 0

  /// What the validator says of documents.
  private static func verdicts(_ kind: SchemaKind, _ documents: [String]) throws -> [String] {
    let folder = try TemporaryFolder([
      "schema.json": kind.schema.text(), "validate.py": validator,
    ])
    let paths = try documents.enumerated().map { number, document in
      try folder.write(Data(document.utf8), to: "\(number).yml")
      return "\(folder.path)/\(number).yml"
    }
    let result = try ChildProcess.run(
      "python3", ["\(folder.path)/validate.py", "\(folder.path)/schema.json"] + paths)
    try #require(result.status == 0, "\(String(decoding: result.messages, as: UTF8.self))")
    return String(decoding: result.output, as: UTF8.self).split(separator: "\n").map { String($0) }
  }

  @Test(.enabled(if: hasValidator, "there is no python3 with jsonschema and yaml"))
  func `the repository's own files are valid`() throws {
    let sidecars = try Repository.files(below: "seeds").filter {
      $0.hasSuffix(".yml") && $0 != "thesaurus.yml"
    }
    let documents: [(SchemaKind, [String])] = [
      (.config, [try Repository.text("warraq.yml"), ConfigurationText.standard]),
      (
        .article,
        try sidecars.map { try Repository.text("seeds/\($0)") }
          + [Repository.text("starter/seeds/example.yml")]
      ),
      (
        .thesaurus,
        try ["seeds", "starter/seeds"].map { try Repository.text("\($0)/thesaurus.yml") }
      ),
    ]
    for (kind, texts) in documents {
      let verdicts = try Self.verdicts(kind, texts)
      #expect(verdicts == texts.map { _ in "accepted" }, "\(kind)")
    }
  }

  private static let documents: [(kind: SchemaKind, text: String, isAccepted: Bool)] = [
    (.config, "title: 1984\nlatest: 3\nhijri: true\nauthor:\n", true), (.config, "", true),
    (.config, "titel: a", false), (.config, "latest: 0", false), (.config, "latest: a", false),
    (.config, "months: roman", false), (.config, "hijri: perhaps", false),
    (.config, "title: [a]", false), (.config, "search: {a: b}", true),
    (.article, "title: 1984\ndate: 2015-01-21\ntags: [أ, 2020]\nkeep: [3, 4]\ndraft: نعم", true),
    (.article, "date: 1990~\ntags: أ، ب\ndrop: 3\nslug:", true), (.article, "", true),
    (.article, "description: أ\nbuild: {render: never}\nweight: 3", true),
    (.config, "ignore: [{check: no-date, reason: a}, {check: x, reason: 5}]", true),
    (.config, "ignore: [{check: no-date}]", false), (.config, "ignore: [no-date]", false),
    (.config, "ignore: [{check: no-date, reason: ''}]", false),
    (.article, "ignore: {check: no-date, reason: a}", true), (.article, "ignore:", true),
    (.article, "ignore: [{check: no-date, reason: a, why: b}]", false),
    (.article, "titel: a", false), (.article, "keep: [0]", false), (.article, "keep: a", false),
    (.article, "title: {a: b}", false), (.article, "- a", false),
    (.thesaurus, "- name: أ\n  also: [ب]\n  broader: ج\n", true), (.thesaurus, "", true),
    (.thesaurus, "- also: [ب]", false), (.thesaurus, "- name: أ\n  boarder: ب", false),
    (.thesaurus, "name: أ", false),
  ]

  /// Whether the program takes a document without a complaint.
  private static func isAccepted(_ kind: SchemaKind, _ text: String) -> Bool {
    let problems: [Diagnostic]?
    switch kind {
    case .config: problems = try? ConfigurationReader.read(text, file: "a").diagnostics
    case .article: problems = FieldsReader.read(text, file: "a").diagnostics
    case .thesaurus: problems = Thesaurus.read(text, file: "a").diagnostics
    }
    return problems?.allSatisfy { $0.severity == .note } ?? false
  }

  @Test func `the program accepts what is expected of the schemas`() {
    for (kind, text, isAccepted) in Self.documents {
      #expect(Self.isAccepted(kind, text) == isAccepted, "\(kind): \(text)")
    }
  }

  @Test(
    .enabled(if: hasValidator, "there is no python3 with jsonschema and yaml"),
    arguments: SchemaKind.allCases)
  func `a schema accepts what the program accepts`(_ kind: SchemaKind) throws {
    let documents = Self.documents.filter { $0.kind == kind }
    let verdicts = try Self.verdicts(kind, documents.map(\.text))
    #expect(verdicts.count == documents.count)
    for (verdict, document) in zip(verdicts, documents) {
      #expect((verdict == "accepted") == document.isAccepted, "\(document.text): \(verdict)")
    }
  }
}
