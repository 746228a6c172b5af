import TestSupport
import Testing
import Yams

@testable import YAMLReading

struct PlainYAMLTests {
  @Test(arguments: [
    "title: نص", "title: \"نص: آخر\"\ndate: 2015-01-21T07:01:00+03:00", "tags: [أ, \"ب\", 'ج د']",
    "tags:\n- أ ب\n-  \"ج\"\n\ndraft: true", "tags:\n  - a\n  - b\ntitle: x\n", "a:\nb: c",
    "a: b  \n",
    "# note\n\na-b_1: https://example.org/x#y", "a: []", "a: ''", "a: ~\nb: null", "a: «نص» - آخر",
    "a: [ x , y ]\n",
  ])
  func `reads plain YAML as libyaml does`(_ yaml: String) throws {
    let plain = try #require(PlainYAML.mapping(yaml))
    #expect(Self.isEqual(plain, try Yams.compose(yaml: yaml).map(YAMLNode.init)))
  }

  @Test(arguments: [
    "", "\n", "# a", "- a", "a", "a: b: c", "a: b #c", "a: &x b", "a: *x", "a: !!str b",
    "a: |\n  b",
    "a: >\n  b", "a: b\n  c", "a:\n  b", "a:\n  b: c", "a: {b: c}", "a: [b: c]", "a: [b, [c]]",
    "a: [b", "a: [b,]", "a: \"b\\n\"", "a: \"b\nc\"", "a: 'it''s'", "a: b\na: c", "? a\n: b",
    "a: b\r\n", "a:\tb", "a: b\u{2028}c: d", "a: b\u{85}c: d", "a: \u{0}", "\u{FEFF}a: b", "a: b:",
    "---\na: b", "a: b\n...\n", "a:b", "\"a\": b", "مفتاح: b", " a: b", "a: - b", "a: % b", "a: @b",
    "a:\n- b\n - c", "a:\n- b\n  c", "a:\n- b: c", "a:\n-b", "a:\n-", "a: \"b\" c", "a: \"", "a: [",
    "a: b\n%c: d", String(repeating: "a", count: 129) + ": b",
    (0...100).map { "k\($0): v\n" }.joined(),
  ])
  func `leaves to libyaml whatever is not plain`(_ yaml: String) {
    #expect(PlainYAML.mapping(yaml) == nil)
  }

  @Test func `agrees with libyaml on any text that it reads`() {
    var generator = SplitMix64(seed: 41)
    var read = 0
    for _ in 0..<20_000 {
      let yaml = Self.text(&generator)
      guard let plain = PlainYAML.mapping(yaml) else { continue }
      read += 1
      let node = try? Yams.compose(yaml: yaml).map(YAMLNode.init)
      #expect(Self.isEqual(plain, node ?? nil), "\(yaml.debugDescription)")
    }
    #expect(read > 1_000)
  }

  private static let keys = ["a", "b-c", "title", "tags", "d_1", "A", "نص", "1"]
  private static let separators = [": ", ": ", ": ", ":", ":  ", " : ", ":\n", ":\n- ", ":\n  - "]
  private static let pieces = [
    "a", "نص", "«ب»", " ", " ", "-", "- ", ":", ": ", "#", " #", ",", ", ", "[", "]", "{", "}",
    "\"",
    "'", "\n- ", "\n  - ", "\n", "\n  ", "2015-01-21", "+03:00", "?", "*", "&a ", "!", "|", ">",
    "%",
    "@", "\\", "\t", "~", "null", "true", "\u{A0}", "\u{85}", "\u{2029}", "...", "---", "=",
    "\u{1F600}",
  ]

  private static func text(_ generator: inout SplitMix64) -> String {
    let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ -> String in
      let key = keys.randomElement(using: &generator) ?? ""
      let separator = separators.randomElement(using: &generator) ?? ""
      let count = Int.random(in: 0...4, using: &generator)
      let value = (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      switch Int.random(in: 0...5, using: &generator) {
      case 0: return "\(key)\(separator)\"\(value)\""
      case 1: return "\(key)\(separator)[\(value)]"
      default: return "\(key)\(separator)\(value)"
      }
    }
    return lines.joined(separator: "\n") + (Bool.random(using: &generator) ? "\n" : "")
  }

  /// Whether two nodes say the same at the same places; the place of nothing does not count.
  private static func isEqual(_ left: YAMLNode, _ right: YAMLNode?) -> Bool {
    guard let right else { return false }
    if case .scalar("", isBare: true) = left.content { return left.content == right.content }
    guard left.line == right.line, left.column == right.column else { return false }
    switch (left.content, right.content) {
    case (.sequence(let left), .sequence(let right)):
      return left.count == right.count && zip(left, right).allSatisfy(isEqual)
    case (.mapping(let left), .mapping(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy { isEqual($0.key, $1.key) && isEqual($0.value, $1.value) }
    default: return left.content == right.content
    }
  }
}
