import TestSupport
import Testing

@testable import Templates

/// Templates into which values were written that all pages share.
struct FoldingTests {
  private static let known: Record = [
    "t": ["home": "الرئيسة & <b>", "empty": "", "none": .none],
    "yes": true, "no": false, "words": ["a", "b"],
  ]

  private static let shape = RecordShape([
    .init("x", "A text.", .text),
    .init("items", "A list.", .list(.record(RecordShape([.init("name", "Its name.", .text)])))),
    .init("t", "Words.", .record(RecordShape([.init("home", "A word.", .text)]))),
    .init("yes", "A flag.", .flag), .init("no", "A flag.", .flag),
    .init("words", "A list.", .list(.text)),
  ])

  private static let own: Record = ["x": "<x>", "items": [["name": "1"], ["name": "2"]]]

  /// What a template becomes with the values looked up, and with them written into it.
  private func pages(
    _ text: String, _ record: Record = own, shape: RecordShape = shape
  ) throws -> (lookedUp: String, known: String) {
    let library = TemplateLibrary(files: ["page": text, "p": "({{x}} {{t.home}})"])
    let folded = library.knowing(Self.known, on: [shape])
    let record = record.adding(Self.known)
    return (try library.text("page", record), try folded.text("page", record))
  }

  @Test(arguments: [
    "a {{t.home}} b{{t.empty}}{{t.none}} c", "{{#yes}}a{{t.home}}{{x}}{{/yes}}b{{^yes}}c{{/yes}}",
    "{{#no}}a{{/no}}b{{^no}}c{{x}}{{/no}}", "{{#items}}{{name}}{{t.home}},{{/items}}{{t.home}}",
    "{{#words}}{{.}}{{t.home}}{{/words}}", "{{#t.home}}{{.}}{{/t.home}}", "{{#t}}{{home}}{{/t}}",
    "{{#t.empty}}a{{/t.empty}}{{#t.none}}b{{/t.none}}{{^t.none}}c{{/t.none}}",
    "{{> p}}{{#items}}{{> p}}{{#yes}}{{name}}{{/yes}}{{/items}}",
    "{{#yes}}{{#items}}{{#yes}}{{t.home}}{{/yes}}{{/items}}{{/yes}}",
  ])
  func `pages are the same`(template: String) throws {
    let pages = try pages(template)
    #expect(pages.known == pages.lookedUp)
  }

  @Test func `values are no longer looked up`() throws {
    let library = TemplateLibrary(files: ["page": "{{t.home}}|{{#yes}}{{x}}{{/yes}}"])
      .knowing(Self.known, on: [Self.shape])
    #expect(try library.text("page", ["x": "1"]) == "الرئيسة &amp; &lt;b&gt;|1")
  }

  @Test func `a value that a record may hide is looked up`() throws {
    let hiding = RecordShape([
      .init("items", "A list.", .list(.record(RecordShape([.init("t", "Its own.", .text)]))))
    ])
    let pages = try pages(
      "{{#items}}{{t}}{{/items}}", ["items": [["t": "own"]]], shape: hiding)
    #expect(pages == ("own", "own"))
  }

  @Test(arguments: 0..<200)
  func `any templates give the same pages`(seed: UInt64) throws {
    let pieces = [
      "{{x}}", "{{t.home}}", "a", "\n", "{{#yes}}", "{{/yes}}", "{{#no}}", "{{/no}}", "{{^no}}",
      "{{#items}}", "{{/items}}", "{{^items}}", "{{#words}}", "{{/words}}", "{{> p}}", "{{#t}}",
      "{{/t}}",
    ]
    var random = SplitMix64(seed: seed)
    let text = (0..<16).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    guard TemplateLibrary(files: ["page": text, "p": ""]).diagnostics.isEmpty else { return }
    let pages = try pages(text)
    #expect(pages.known == pages.lookedUp, "\(text)")
  }
}
