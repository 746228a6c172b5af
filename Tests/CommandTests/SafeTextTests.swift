import Testing

@testable import warraq

struct SafeTextTests {
  @Test(arguments: [
    ("نص عادي", "نص عادي"), ("a\u{1B}[1m", "a\\u{1B}[1m"), ("a\nb\tc", "a\\u{A}b\\u{9}c"),
    ("\u{9B}", "\\u{9B}"), ("\u{202E}", "\\u{202E}"), ("\u{200D}", "\u{200D}"),
    ("::error::a", "\\u{3A}:error::a"), (" ::a", " \\u{3A}:a"), ("a ::b", "a ::b"), (":a", ":a"),
    ("a##[b]", "a#\\u{23}[b]"), ("## a", "## a"), ("##vso[a]", "#\\u{23}vso[a]"), ("", ""),
  ])
  func `a line has no control of any kind`(_ text: String, _ line: String) {
    #expect(SafeText.line(text) == line)
  }

  @Test func `a document keeps its lines and tabs`() {
    #expect(SafeText.document("a\tb\n::c\n\n\u{1B}\r\n") == "a\tb\n\\u{3A}:c\n\n\\u{1B}\\u{D}\n")
  }

  @Test func `JSON has the escapes of JSON`() {
    #expect(
      SafeText.json("{\"a\":\"\u{9B}\u{202E}##[x]\"}") == "{\"a\":\"\\u009b\\u202e#\\u0023[x]\"}")
  }

  @Test(arguments: [
    (["a", "b"], "a\tb\n"), (["=a", "+b", "-c", "@d"], "'=a\t'+b\t'-c\t'@d\n"),
    (["-0752", "-01XX", "-0355/-0322"], "-0752\t-01XX\t-0355/-0322\n"),
    (["-1+2", "-12+cmd", "-12"], "'-1+2\t'-12+cmd\t'-12\n"),
    (["a\tb\nc\r\nd", ""], "a b c  d\t\n"), (["\u{1B}", "1-2"], "\\u{1B}\t1-2\n"),
  ])
  func `a row of a table is one line of cells that are no formulas`(
    _ cells: [String], _ row: String
  ) {
    #expect(SafeText.row(cells) == row)
  }
}
