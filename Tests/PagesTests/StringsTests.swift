import ArabicText
import Diagnostics
import Templates
import Testing

@testable import Pages

struct StringsTests {
  @Test func `tells every missing string at once`() throws {
    let error = try #require(throws: DiagnosedError.self) {
      try Strings(
        words: [:], counts: [:], phrases: [:], labels: [:], cleaning: [:], file: "strings/ar.yml")
    }
    let messages = error.diagnostics.map(\.description)
    for message in [
      "strings/ar.yml: error: ‘words.undated’ is missing [missing-string]",
      "strings/ar.yml: error: ‘counts.articles’ is missing [missing-string]",
      "strings/ar.yml: error: ‘phrases.page_title’ is missing [missing-string]",
      "strings/ar.yml: error: ‘labels.dup_title’ is missing [missing-string]",
      "strings/ar.yml: error: ‘cleaning.bidi-formatting’ is missing [missing-string]",
    ] {
      #expect(messages.contains(message), "\(messages)")
    }
  }

  @Test func `refuses a word whose name no template can write`() throws {
    let arabic = try Strings.arabic()
    #expect(arabic.words["home"] != nil)
    let error = try #require(throws: DiagnosedError.self) {
      try Strings(
        words: ["a_very_long_name_indeed": "x"], counts: [:], phrases: [:], labels: [:],
        cleaning: [:], file: "f")
    }
    #expect(error.diagnostics.contains { $0.identifier == "long-name" })
  }

  @Test(arguments: [
    ("{page} {sit}", "nothing fills ‘{sit}’ in ‘page_title’; did you mean ‘{site}’?"),
    ("{x}", "nothing fills ‘{x}’ in ‘page_title’; its gaps are ‘{page}’, ‘{site}’"),
  ])
  func `refuses a gap that nothing fills`(phrase: String, message: String) throws {
    let error = try #require(throws: DiagnosedError.self) {
      try Strings(
        words: [:], counts: [:], phrases: ["page_title": phrase], labels: [:], cleaning: [:],
        file: "ar.yml")
    }
    #expect(
      error.diagnostics.map(\.description).contains("ar.yml: error: \(message) [unknown-gap]"))
  }

  @Test(arguments: [
    ("", ""), ("{", "{"), ("}{", "}{"), ("{}", ""), ("a{x}b{y}{x}c", "a1b21c"), ("a{x", "a{x"),
  ])
  func `takes any sentence apart`(sentence: String, expected: String) {
    #expect(PhrasePattern(sentence).filled(with: ["x": "1", "y": "2"]) == expected)
  }

  @Test func `fills the gaps of a phrase and leaves what is put in as it is`() throws {
    let text = try Strings.arabic().phrase(.pageTitle, ["page": "{site}", "site": "أرشيف"])
    #expect(text == "{site} | أرشيف")
  }

  @Test(arguments: [
    (0, "لا مقالات"), (1, "مقال واحد"), (2, "مقالان"), (3, "3 مقالات"), (10, "10 مقالات"),
    (11, "11 مقالًا"), (99, "99 مقالًا"), (100, "100 مقال"), (103, "103 مقالات"),
  ])
  func `counts articles in the six forms`(number: Int, expected: String) throws {
    #expect(try Strings.arabic().count(.articles, number, .latin) == expected)
  }
}
