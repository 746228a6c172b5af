import JSON
import TestSupport
import Testing

struct JSONParserTests {
  @Test(
    arguments: [
      ("null", nil), (" [1, -2 ,true,false] ", [1, -2, true, false]),
      (#"{"a":{"b":[]}}"#, ["a": ["b": []]]),
      (#""\u0627\n\"\/\\""#, "ا\n\"/\\"), (#""\ud83d\ude00\ud83d""#, "😀\u{FFFD}"), ("1.5", "1.5"),
      ("\"سطر\nآخر\"", "سطر\nآخر"), ("[1,]", [1]), (#"{"a":1,}"#, ["a": 1]),
    ] as [(String, JSONValue)])
  func `reads values and forgives what leaves no doubt`(_ text: String, _ value: JSONValue) {
    #expect(JSONParser.value(text) == value)
  }

  @Test(arguments: [
    "", "{", "[1 2]", "{a:1}", "\"", "\"\\x\"", "\"\\u12\"", "nul", "[1]x", "{\"a\"}", "]", ",",
    String(repeating: "[", count: 100_000),
  ])
  func `reads nothing else`(_ text: String) {
    #expect(JSONParser.value(text) == nil)
  }

  @Test func `what is written reads back`() {
    var generator = SplitMix64(seed: 0x15A6)
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let value: JSONValue = [.object([JSONValue.Member(text, .string(text))]), nil, 7]
      #expect(JSONParser.value(value.text()) == value)
    }
  }
}
