import Serving
import Testing

struct RequestTargetTests {
  @Test(arguments: [
    ("/", "/", nil), ("/a/", "/a/", nil), ("/a?b=c?d#e", "/a", "b=c?d"), ("/a?", "/a", ""),
    ("/%D9%88%D8%B3%D9%85/", "/وسم/", nil), ("/وسم/", "/وسم/", nil), ("/%d9%88", "/و", nil),
    ("/a%20b", "/a b", nil), ("/%252e%252e/x", "/%2e%2e/x", nil), ("/a+b", "/a+b", nil),
    ("/..%5cx", "/..\\x", nil), ("/a/..;/x", "/a/..;/x", nil), ("/a:b", "/a:b", nil),
  ])
  func `a target is decoded once`(_ target: String, _ path: String, _ query: String?) throws {
    let read = try RequestTarget(target)
    #expect(Array(read.path.utf8) == Array(path.utf8))
    #expect(read.query == query)
  }

  @Test(arguments: [
    "", "a", "*", "%2Fa", "http://localhost/", "/%", "/%4", "/%ZZ", "/%-1", "/%00", "/.%00./x",
    "/%0A",
    "/a%7Fb", "/%ff", "/%c0%ae", "/%ED%A0%80", "/a\u{1}",
  ])
  func `what is no address is refused`(_ target: String) {
    #expect(throws: RequestTarget.Mistake.malformed) { try RequestTarget(target) }
  }

  @Test(arguments: [
    "/..", "/../x", "/..%2fx", "/%2e%2e/x", "/a/%2E/b", "//etc/passwd", "//evil.com/..", "/a//b",
    "/a%2Fb",
    "/\(String(repeating: "a", count: 256))",
  ])
  func `what no site can have is not looked for`(_ target: String) {
    #expect(throws: RequestTarget.Mistake.impossible) { try RequestTarget(target) }
  }
}
