import Foundation
import JSON
import TestSupport
import Testing

struct JSONTextTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), ("نص", "\"نص\""), ([], "[]"), ([:], "{}"),
      ([1, [2], nil], "[1,[2],null]"),
      (["b": 1, "a": ["c": false]], #"{"b":1,"a":{"c":false}}"#),
    ] as [(JSONValue, String)])
  func `writes values on one line in their order`(_ value: JSONValue, _ text: String) {
    #expect(value.text() == text)
  }

  @Test(arguments: [
    ("\"\\", #""\"\\""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("</script><!--", #""\u003c/script\u003e\u003c!--""#), ("a&b", #""a\u0026b""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\0\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
  ])
  func `escapes what could end a string or a script`(_ text: String, _ json: String) {
    #expect(JSONValue.string(text).text() == json)
  }

  @Test(arguments: [
    ("\"", #"\""#), ("\\", #"\\"#), ("<", #"\u003c"#), (">", #"\u003e"#), ("&", #"\u0026"#),
    ("\u{2028}", #"\u2028"#), ("\u{7F}", #"\u007f"#), ("\0", #"\u0000"#), ("\u{1F}", #"\u001f"#),
    ("\t", #"\t"#), ("~", "~"), (" ", " "), ("\u{2030}", "\u{2030}"), ("!", "!"),
  ])
  func `escapes what must be wherever it stands`(_ mark: String, _ json: String) {
    for count in 0..<20 {
      let letters =
        String(repeating: "ب", count: count / 2) + String(repeating: "x", count: count % 2)
      #expect(
        JSONValue.string(letters + mark + "خبر نفط").text() == "\"\(letters)\(json)خبر نفط\"")
    }
  }

  @Test func `any text reads back as it was`() throws {
    var generator = SplitMix64(seed: 0x15A5)
    for _ in 0..<300 {
      let scalars = (0..<20).compactMap { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let json = JSONValue.object([JSONValue.Member(text, [.string(text)])]).text()
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String]], "\(json)")
      let member = try #require(object.first)
      #expect(member.key.unicodeScalars.elementsEqual(scalars), "\(json)")
      #expect(member.value.first?.unicodeScalars.elementsEqual(scalars) == true, "\(json)")
    }
  }

  @Test func `puts commas between what is written piece by piece`() {
    var json = JSONWriter()
    json.array { json in
      json.value("{[:,")
      json.object { json in
        json.member("a", "1")
        json.member("b", nil)
        json.name("c")
        json.array { _ in }
        json.member("d", "")
      }
      json.object { _ in }
      json.value(-7)
    }
    let text = String(decoding: json.bytes, as: UTF8.self)
    #expect(text == #"["{[:,",{"a":"1","c":[],"d":""},{},-7]"#)
  }
}
