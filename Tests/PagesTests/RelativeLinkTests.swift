import Paths
import TestSupport
import Testing

@testable import Pages

struct RelativeLinkTests {
  @Test(arguments: [
    ("/", "/", "./"), ("/", "/timeline/", "timeline/"), ("/timeline/", "/", "../"),
    ("/timeline/2015/", "/tags/إيران/", "../../tags/إيران/"),
    ("/tags/", "/tags/", "../tags/"), ("/a/b.html", "/feed.xml", "../feed.xml"),
  ])
  func `climbs to the top and goes down`(from: String, to: String, expected: String) throws {
    #expect(try RelativeLink(from: SitePath(from), offline: false)(SitePath(to)) == expected)
  }

  @Test(arguments: [
    ("/", "/", "index.html"), ("/timeline/", "/tags/", "../tags/index.html"),
    ("/timeline/", "/feed.xml", "../feed.xml"),
  ])
  func `names the index where there is no server`(from: String, to: String, expected: String) throws
  {
    #expect(try RelativeLink(from: SitePath(from), offline: true)(SitePath(to)) == expected)
  }

  @Test func `puts a fragment behind the index`() {
    let link = RelativeLink(from: "/tags/", offline: true)
    #expect(link("/tags/", fragment: "letter-1") == "../tags/index.html#letter-1")
  }

  @Test func `encodes a link fully where a URI is asked for`() {
    #expect(RelativeLink(from: "/old/", offline: false).uri("/وسم/") == "../%D9%88%D8%B3%D9%85/")
  }

  @Test(arguments: [
    (nil, "/tags/"), ("https://example.org/", "/tags/"),
    ("https://example.org/archive/", "/archive/tags/"),
  ])
  func `begins with the path of the base on a page that is served anywhere`(
    baseURL: String?, expected: String
  ) {
    #expect(RelativeLink(fromAnywhereBelow: baseURL)("/tags/") == expected)
  }
}
