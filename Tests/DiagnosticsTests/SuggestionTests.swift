import Diagnostics
import Testing

struct SuggestionTests {
  private static let keys = ["title", "date", "updated", "tags", "slug"]

  @Test(arguments: [
    ("titel", "title"), ("ttile", "title"), ("Title", "title"), ("dat", "date"), ("tag", "tags"),
    ("update", "updated"), ("slgu", "slug"),
  ])
  func `finds the key that was meant`(_ name: String, _ meant: String) {
    #expect(Suggestion.nearest(to: name, in: Self.keys) == meant)
  }

  @Test(arguments: ["", "colour", "x", "زمن", "tttttt"])
  func `suggests nothing where nothing is near`(_ name: String) {
    #expect(Suggestion.nearest(to: name, in: Self.keys) == nil)
    #expect(Suggestion.phrase(for: name, in: Self.keys).english.isEmpty)
  }

  @Test func `takes the first of equally near candidates`() {
    #expect(Suggestion.nearest(to: "dates", in: ["dated", "dater"]) == "dated")
  }

  @Test func `never suggests the name itself`() {
    #expect(Suggestion.nearest(to: "tags", in: ["tags"]) == nil)
  }

  @Test func `counts a combining mark as a scalar of its own`() {
    #expect(Suggestion.nearest(to: "\u{627}\u{653}", in: ["\u{627}"]) == "\u{627}")
  }

  @Test func `phrases the suggestion as the end of a message`() {
    #expect(Suggestion.phrase(for: "titel", in: Self.keys).english == "; did you mean ‘title’?")
  }
}
