import Configuration
import Testing

@testable import Pages

struct URLTextTests {
  @Test(arguments: [
    ("/tags/وسم/", "/tags/%D9%88%D8%B3%D9%85/"),
    ("/a b/", "/a%20b/"), ("/100%/", "/100%25/"), ("/a-b_c.~/", "/a-b_c.~/"), ("", ""),
    ("/\u{202E}x", "/%E2%80%AEx"),
  ])
  func `encodes all but unreserved ASCII in a URI`(path: String, expected: String) {
    #expect(URLText.uri(path) == expected)
  }

  @Test(arguments: [
    ("/tags/وسم/", "/tags/وسم/"), ("/وسم ١/", "/وسم%20١/"), ("/é/", "/é/"),
    ("/a\"<>#?&'/", "/a%22%3C%3E%23%3F%26%27/"), ("/\u{202E}x\u{200C}", "/%E2%80%AEx%E2%80%8C"),
  ])
  func `keeps letters of any script readable in HTML`(path: String, expected: String) {
    #expect(URLText.iri(path) == expected)
  }

  @Test(arguments: [
    ("/", "", ""), ("/a/", "a/", "a/"), ("/وسم 1/", "%D9%88%D8%B3%D9%85%201/", "وسم%201/"),
    // A slash and a mark that joins it, which Swift holds to be one character.
    ("/\u{64B}/", "%D9%8B/", "\u{64B}/"),
  ])
  func `puts a path under a base`(path: String, uri: String, iri: String) {
    let base = "https://example.org/م/"
    #expect(URLText.absolute(path, base: base).utf8.elementsEqual((base + uri).utf8))
    #expect(URLText.readable(path, base: base).utf8.elementsEqual((base + iri).utf8))
  }

  @Test(arguments: [
    ("https://example.org/", "/"), ("https://example.org/archive/", "/archive/"),
    ("https://example.org/a/b/", "/a/b/"), ("", "/"),
  ])
  func `finds the path of a base`(url: String, expected: String) {
    #expect(SiteAddress.path(of: url) == expected)
  }
}
