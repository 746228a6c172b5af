import ArabicText
import Diagnostics
import Testing
import YAMLReading

struct YAMLReadingTests {
  private struct Target: Equatable {
    var name: String?
    var tags: [String] = []
    var count: Int?
    var flag: Bool?
    var word: String?
  }

  private static let keys: [YAMLKey<Target>] = [
    YAMLKey("name", .text) { target, value, _ in target.name = value },
    YAMLKey(list: "tags", .text) { target, values in target.tags = values.map(\.0) },
    YAMLKey("count", .positive) { target, value, _ in target.count = value },
    YAMLKey("flag", .flag) { target, value, _ in target.flag = value },
    YAMLKey("word", .word(of: ["latin", "arabic"])) { target, value, _ in target.word = value },
  ]

  private static let isDouble = "stands twice; leave one of them out (it stands again in line"
  private static let inQuotes = "; put a text with a bracket or a colon in it in quotes"

  private static func read(
    _ yaml: String, lineOffset: Int = 0, unknownKeys: Diagnostic.Severity = .warning
  ) -> (target: Target, problems: [String]) {
    var target = Target()
    let problems = YAMLDocument(yaml, file: "x.yml", lineOffset: lineOffset)
      .read(YAMLKeyTable(keys), into: &target, unknownKeys: unknownKeys)
    return (target, problems.map(\.description))
  }

  @Test(arguments: [
    ("no", "no"), ("010", "010"), ("12:30", "12:30"), ("null-like", "null-like"), ("'~'", "~"),
    ("2015-01-21", "2015-01-21"), ("\" \\t نص \"", "نص"), ("1e3", "1e3"),
  ])
  func `text stays text whatever YAML might take it for`(_ yaml: String, _ text: String) {
    #expect(Self.read("name: \(yaml)").target.name == text)
  }

  @Test(arguments: [
    ("[a, b]", ["a", "b"]), ("a، b, c", ["a", "b", "c"]), ("a؛ b, c", ["a", "b, c"]),
    ("a; b&amp;c؛", ["a", "b&amp;c"]), ("a", ["a"]),
    ("[\"a, b\"]", ["a, b"]), ("\n- a\n- b", ["a", "b"]), ("[]", []),
  ])
  func `a list may be one text with commas`(_ yaml: String, _ list: [String]) {
    let read = Self.read("tags: \(yaml)")
    #expect(read.target.tags == list)
    #expect(read.problems.isEmpty)
  }

  @Test(arguments: [
    ("count: 0", "x.yml:1:8: error: ‘count’ must be a whole number from 1 on [wrong-value]"),
    (
      "count: 99999999999999999999",
      "x.yml:1:8: error: ‘count’ must be a whole number from 1 on [wrong-value]"
    ),
    ("flag: maybe", "x.yml:1:7: error: ‘flag’ must be true or false [wrong-value]"),
    ("name: [a]", "x.yml:1:7: error: ‘name’ must be text\(inQuotes) [wrong-value]"),
    ("name: ' '", "x.yml:1:7: error: ‘name’ must be text [wrong-value]"),
    ("word: roman", "x.yml:1:7: error: ‘word’ must be one of latin, arabic [wrong-value]"),
    (
      "tags:\n- {b: c}",
      "x.yml:2:3: error: each entry of ‘tags’ must be text\(inQuotes) [wrong-value]"
    ),
    ("nane: x", "x.yml:1:1: warning: unknown key ‘nane’; did you mean ‘name’? [unknown-key]"),
    ("- a", "x.yml:1:1: error: this must be a mapping of keys to values [wrong-value]"),
  ])
  func `tells a mistake with its place`(_ yaml: String, _ problem: String) {
    let read = Self.read(yaml)
    #expect(read.problems == [problem])
    #expect(read.target == Target())
  }

  @Test func `an unknown key without a near one is reported with the known keys`() {
    #expect(
      Self.read("zzzzzz: 1", unknownKeys: .error).problems == [
        "x.yml:1:1: error: unknown key ‘zzzzzz’; known are name, tags, count, flag, word "
          + "[unknown-key]"
      ])
  }

  @Test func `one mistake leaves the other keys intact`() {
    let read = Self.read("flag: maybe\nname: a\ncount: 3")
    #expect(read.target == Target(name: "a", count: 3))
    #expect(read.problems.count == 1)
  }

  @Test func `places count from the line where the text begins`() {
    #expect(
      Self.read("name: a\ncount: x", lineOffset: 10).problems == [
        "x.yml:12:8: error: ‘count’ must be a whole number from 1 on [wrong-value]"
      ])
  }

  @Test(arguments: ["", "\n\n", "# nothing", "~", "name:"])
  func `an empty text and an empty value say nothing`(_ yaml: String) {
    let read = Self.read(yaml)
    #expect(read.target == Target())
    #expect(read.problems.isEmpty, "\(read.problems)")
  }

  @Test(arguments: [
    ("name: a\nname: b", "x.yml:1", "stands twice"),
    ("name: [a", "x.yml:", "not valid YAML"),
    ("a: b: c", "x.yml:1:5", "not valid YAML"),
    ("name: \"a\n", "x.yml:", "not valid YAML"),
    ("name: *nowhere", "x.yml:1:7", "not valid YAML"),
  ])
  func `text that is no YAML is an error with its place`(
    _ yaml: String, _ place: String, _ words: String
  ) {
    let read = Self.read(yaml)
    #expect(read.problems.count == 1)
    let problem = read.problems.first ?? ""
    #expect(problem.hasPrefix(place), "\(problem)")
    #expect(problem.contains(words), "\(problem)")
    #expect(read.target == Target())
  }

  @Test(arguments: [
    ("name: a\nname: b", "1:1: error: the key ‘name’ \(isDouble) 2)"),
    ("a: 1\n\"b\": 2\nb: 3\na: 4", "2:1: error: the key ‘b’ \(isDouble) 3)"),
    ("name: {ب: 1, ب: 2}", "1:8: error: the key ‘ب’ \(isDouble) 1)"),
    (
      "name: نص: آخر",
      "1:9: error: not valid YAML: mapping values are not allowed in this context; put the value of "
        + "‘name’ in quotes: name: \"نص: آخر\""
    ),
    ("a: نص\nname: نص\u{7}", "2:9: error: not valid YAML: control characters are not allowed"),
    ("name: نص\n--- b", "2:1: error: not valid YAML: but found another document"),
    (
      "name: *x",
      "1:7: error: not valid YAML: found undefined alias; put the value of ‘name’ in quotes: name: \"*x\""
    ),
    (
      String(repeating: "[", count: 101) + String(repeating: "]", count: 101),
      "1:101: error: values lie in each other more than 100 deep"
    ),
  ])
  func `says what is wrong with a text as YAML, and where`(_ yaml: String, _ problem: String) {
    #expect(Self.read(yaml).problems == ["x.yml:\(problem) [yaml]"])
  }

  @Test(arguments: [
    ("tags: [أ, \"ب\", 'ج د', |-\n هـ]", []), ("tags:\n- أ\n# note\n- \"ب\\u0629\"", ["أ", "بة"]),
    ("tags: [&x أ, *x, &x ب, *x]", ["أ", "أ", "ب", "ب"]), ("tags: ['it''s', {a: b}]", ["it's"]),
    ("--- # start\n\"tags\":\r\n  - a\r\n  - >\n    b\n    c\n...\n", ["a", "b c"]),
    ("\u{FEFF}tags: [!!str 5, ~x]", ["5", "~x"]), ("? tags\n: - a b: c\n", []),
  ])
  func `reads YAML however it is written`(_ yaml: String, _ tags: [String]) {
    #expect(Self.read(yaml).target.tags == tags)
  }

  @Test func `knows of each value where it stands`() throws {
    let document = YAMLDocument(
      "# note\nأ: 'ب'\nlist:\n  - x\n  - [y, z]\nmap: {نص: z}", file: "x.yml", lineOffset: 1,
      removedColumns: [3: [2, 4]])
    let root = try #require(document.root?.mapping)
    var places: [String] = []
    func walk(_ node: YAMLNode) {
      places.append(document.location(of: node).description)
      for element in node.sequence ?? [] { walk(element) }
      node.mapping.map(walk)
    }
    func walk(_ members: [YAMLNode.Member]) {
      for member in members {
        walk(member.key)
        walk(member.value)
      }
    }
    walk(root)
    #expect(
      places.map { $0.replacing("x.yml:", with: "") } == [
        "3:1", "3:6", "4:1", "5:3", "5:5", "6:5", "6:6", "6:9", "7:1", "7:6", "7:7", "7:11",
      ])
  }

  @Test func `a list has at most a thousand entries`() {
    let list = { (count: Int) in Array(repeating: "a", count: count) }
    #expect(Self.read("tags: [\(list(1_000).joined(separator: ","))]").target.tags == list(1_000))
    for yaml in ["[\(list(1_001).joined(separator: ","))]", list(1_001).joined(separator: ", ")] {
      #expect(
        Self.read("tags: \(yaml)").problems == [
          "x.yml:1:7: error: ‘tags’ has more than 1000 entries; leave some out [wrong-value]"
        ])
    }
  }

  @Test func `aliases are read, and what they stand for counts`() {
    let many = "name: &a نص\ntags: [" + Array(repeating: "*a", count: 900).joined(separator: ", ")
    #expect(Self.read(many + "]").target.tags == Array(repeating: "نص", count: 900))
    let list = "a: &a [" + Array(repeating: "x", count: 99).joined(separator: ", ") + "]\nb: ["
    let tooMany = list + Array(repeating: "*a", count: 99).joined(separator: ",\n ") + "]"
    #expect(
      Self.read(tooMany, lineOffset: 4).problems == [
        "x.yml:103:2: error: there are more than 10000 values, with those that aliases (*name) stand "
          + "for and one more for each 1000 bytes of a text; leave some out [yaml]"
      ])
  }

  @Test(arguments: [
    "tags: [" + Array(repeating: "x", count: 10_001).joined(separator: ", ") + "]",
    "name: &a \"" + String(repeating: "x", count: 1_000_000)
      + "\"\ntags: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
    String(repeating: "? x\n", count: 20_000),
    (0..<6_000).map { "k\($0): a\n" }.joined(),
  ])
  func `text with too many values is refused`(_ yaml: String) {
    let read = Self.read(yaml)
    #expect(read.target == Target())
    #expect(read.problems.count == 1)
    #expect(read.problems.first?.contains("more than 10000 values") == true)
  }

  @Test(arguments: [
    ("\"أ\\u202Eب\"", "أب", 1), ("\"\\x07أ\\uFFFF\"", "أ", 0), ("\"\\u2066أ\"", "أ", 0),
    ("\"أ\\u2028ب\"", "أ\nب", 0), ("\"\\U0001FFFFأ\\x80\"", "أ", 0), ("أ\u{202D}ب", "أب", 1),
  ])
  func `what escapes stand for is cleaned and counted`(
    _ yaml: String, _ text: String, _ warnings: Int
  ) {
    let document = YAMLDocument("name: \(yaml)", file: "x.yml", lineOffset: 2)
    #expect(document.root?.mapping?.first?.value.text == text)
    #expect(document.changes.values.reduce(0, +) > 0)
    #expect(document.diagnostics.count == warnings)
    #expect(
      document.diagnostics.allSatisfy {
        $0.description.hasPrefix("x.yml:3:7: warning: a control that turns letters round")
      })
    let trusted = YAMLDocument("name: \(yaml)", file: "x.yml", isTrusted: true)
    #expect(trusted.changes.isEmpty && trusted.diagnostics.isEmpty)
    #expect(trusted.root?.mapping?.first?.value.text != text)
  }

  @Test func `stars in a text are no aliases`() {
    let stars = String(repeating: "a * b ** c* 2*3 ", count: 50).dropLast()
    #expect(Self.read("name: \(stars)").target.name == String(stars))
  }

  /// Lists that each hold the one before `width` times: `width` to the power of `depth` texts, were
  /// they unfolded.
  private static func aliasBomb(width: Int, depth: Int) -> String {
    let levels = (1...depth).map { level in
      let aliases = Array(repeating: "*a\(level - 1)", count: width).joined(separator: ",")
      return "a\(level): &a\(level) [\(aliases)]"
    }
    return "a0: &a0 x\n" + levels.joined(separator: "\n")
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      aliasBomb(width: 9, depth: 12), "tags: *a12\n" + aliasBomb(width: 9, depth: 12),
      aliasBomb(width: 9, depth: 12) + "\ntags: *a12",
      aliasBomb(width: 9, depth: 12) + "\n? *a12\n: x",
      aliasBomb(width: 3, depth: 9) + "\n? *a9\n: x",
      aliasBomb(width: 2, depth: 14) + "\n? *a14\n: x",
      String(repeating: "[", count: 10_000), String(repeating: "{a: ", count: 10_000),
      "tags: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
      String(repeating: "- ", count: 10_000) + "a",
    ])
  func `refuses text that is made to exhaust the reader`(_ yaml: String) {
    let read = Self.read(yaml)
    #expect(read.target == Target())
    #expect(!read.problems.isEmpty)
  }
}
