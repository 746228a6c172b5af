import Testing

@testable import Templates

struct RecordTests {
  @Test(arguments: ["a", "reading_time", "sixteen_letters_", "اسم", "*x", "a\u{300}"])
  func `gives a name back as it was written`(_ text: String) {
    #expect(Name(text)?.description == text)
  }

  @Test(arguments: ["", "seventeen_letters", "a\u{0}b"])
  func `refuses what is no name`(_ text: String) {
    #expect(Name(text) == nil)
  }

  @Test func `tells names apart that share their first eight bytes`() {
    let record: Record = ["previous": "1", "previous_article": "2", "previous_": "3"]
    #expect(record["previous_article"] == "2")
    #expect(record["previous_"] == "3")
    #expect(record["previous_a"] == nil)
  }

  @Test func `finds no value under a literal that is too long to be a name`() throws {
    let record: Record = ["a_name_that_is_far_too_long": "1"]
    #expect(record.names.compactMap { Name($0.description) }.isEmpty)
  }

  @Test func `sets, replaces and removes values`() {
    var record: Record = ["a": "1", "b": "2"]
    record["a"] = nil
    record["b"] = "3"
    record["c"] = .some(.none)
    #expect(record == ["b": "3", "c": .none])
  }

  @Test func `keeps its own value where another record has one of that name`() {
    let sum = Record(dictionaryLiteral: ("a", "1")).adding(["a": "2", "b": "3"])
    #expect(sum["a"] == "1")
    #expect(sum["b"] == "3")
  }

  @Test func `makes text absent where there is none`() {
    #expect(Value(nil) == .none)
    #expect(Value("") == "")
  }
}
