import Diagnostics
import TestSupport
import Testing

@testable import Templates

struct TemplatePropertyTests {
  /// Pieces that meet in ways nobody would write.
  private static let pieces = [
    "{{", "}}", "{{{", "}}}", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{$c}}", "{{/c}}", "{{<p}}",
    "{{/p}}", "{{>p}}", "{{>*a}}", "{{<*a}}", "{{/*a}}", "{{=| |=}}", "|a|", "|={{ }}=|", "{{!",
    "{{a.b}}", "{{.}}", "{{&a}}", "\n", "\r\n", "  ", "\t", "a", "خبر", "\u{301}", "<", "&",
    "{{seventeen_letters}}", "\u{0}", "=", "{{= =}}", "{{a", ".", "*",
  ]

  @Test(arguments: 0..<300)
  func `reads, checks and renders any text without a trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = (0..<3).map { _ in
      (0..<Int.random(in: 0..<24, using: &random))
        .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
    }
    for isStrict in [true, false] {
      let library = TemplateLibrary(
        files: ["page": texts[0], "p": texts[1], "q.html": texts[2]], isStrict: isStrict)
      let found = library.check("page", against: RecordShape([.init("a", "", .list(.text))]))
      let places = (library.diagnostics + found).compactMap(\.location)
      #expect(places.allSatisfy { ($0.line ?? 1) > 0 && ($0.column ?? 1) > 0 })
      let rendered = try? library.render("page", [["a": ["p", "q"], "b": .none]])
      // Mistakes that the library knows never reach a page.
      #expect(rendered == nil || library.diagnostics.isEmpty, "\(texts)")
    }
  }

  @Test(arguments: 0..<200)
  func `reads any bytes without a trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let length = Int.random(in: 0..<200, using: &random)
    let bytes = (0..<length).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let text = String(decoding: bytes, as: UTF8.self)
    let library = TemplateLibrary(files: ["a": text], isStrict: false)
    guard !text.contains("{{") else { return }
    let page = try? library.render("a", [])
    #expect(page == Array(text.utf8), "text without tags is written as it stands")
  }

  @Test(arguments: 0..<100)
  func `escapes text so that undoing it gives the text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let letters = [
      "&", "<", ">", "\"", "'", "amp;", "&lt;", "خ", "\u{64B}", "a", "\u{1F5DE}", "\n",
    ]
    let text = (0..<40).compactMap { _ in letters.randomElement(using: &random) }.joined()
    let escaped = try TemplateLibrary(files: ["a": "{{x}}"]).text("a", ["x": .text(text)])
    #expect(escaped.utf8.allSatisfy { !"<>\"".utf8.contains($0) })
    #expect(unescaped(escaped) == Array(text.utf8), "\(escaped)")
  }

  @Test func `renders a line of a megabyte`() throws {
    let (tag, count) = ("سطر طويل {{a}} ", 50_000)
    let library = TemplateLibrary(files: ["a": String(repeating: tag, count: count)])
    #expect(try library.text("a", ["a": "x"]).utf8.count == (tag.utf8.count - 4) * count)
  }

  @Test func `tells the first of many tags that are never closed, and gives up`() {
    let library = TemplateLibrary(files: ["a": String(repeating: "{{", count: 100_000)])
    #expect(library.diagnostics.count == 50)
    #expect(library.diagnostics.allSatisfy { $0.identifier == "unclosed-tag" })
  }

  /// In bytes, because a combining mark would join the reference before it as a `Character`.
  private func unescaped(_ text: String) -> [UInt8] {
    let references: KeyValuePairs = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&amp;": "&"]
    var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([], ArraySlice(text.utf8))
    while let byte = rest.first {
      if let (reference, character) = references.first(where: { rest.starts(with: $0.key.utf8) }) {
        result += character.utf8
        rest = rest.dropFirst(reference.utf8.count)
      } else {
        result.append(byte)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
