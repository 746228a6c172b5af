import Bytes
import Testing

struct StringBytesTests {
  @Test(arguments: [
    ("", "a", "b", ""), ("aa", "a", "", ""), ("xabx", "ab", "a", "xax"), ("aab", "ab", "x", "ax"),
    ("aaa", "aa", "b", "ba"), ("ab", "abc", "x", "ab"), ("a", "", "x", "a"),
    ("'\u{64B}ع'", "'", "''", "''\u{64B}ع''"), ("x<\u{301}y", "<", "&lt;", "x&lt;\u{301}y"),
    ("e\u{301}", "é", "x", "e\u{301}"), ("\r\n", "\n", "x", "\rx"),
  ])
  func `bytes are replaced wherever they stand, also before a combining mark`(
    _ text: String, _ sought: String, _ replacement: String, _ expected: String
  ) {
    let replaced = text.replacingBytes(of: sought, with: replacement)
    #expect(Array(replaced.utf8) == Array(expected.utf8))
  }
}
