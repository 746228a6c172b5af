import Foundation
import Serving
import TestSupport
import Testing

/// What the server of the preview says to requests of every kind, byte for byte.
@Suite(.enabled(if: Program.hasServer, "warraq-serve is not built; `make test` builds it"))
struct PreviewServerTests {
  private let server: TestServer

  init() throws { server = try TestServer.shared.get() }

  @Test(arguments: [
    "/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/%252e%252e/x", "/..%5cx",
    "//etc/passwd", "/.%00./x", "/a/..;/x", "/%c0%ae%c0%ae/x", "/outside/secret.txt",
    "/linked/secret.txt",
    "/link.txt", "/%00", "/index.html%00.png", "/%ZZ", "/%", "/%ff", "/.hidden", "/.git/config",
    "/.warraq-site", "/index.html~", "/INDEX.HTML", "*", "index.html", "//evil.com/..",
    "/index.html/",
  ])
  func `nothing but the files of the site is served`(_ target: String) throws {
    let reply = try server.ask(target)
    #expect([400, 404].contains(reply.status))
    #expect(reply.fields["location"] == nil)
    #expect(!reply.text.contains("سر"))
  }

  @Test(arguments: [
    "/articles/آخر/", "/articles/%D8%A2%D8%AE%D8%B1/", "/articles/%d8%a2%d8%ae%d8%b1/",
    // Alif and its mark apart.
    "/articles/\u{627}\u{653}خر/", "/articles/%D8%A7%D9%93%D8%AE%D8%B1/?q=1",
    "http://localhost/articles/%D8%A2%D8%AE%D8%B1/",
  ])
  func `a page has one address, however that is written`(_ target: String) throws {
    let reply = try server.ask(target)
    #expect(reply.status == 200)
    #expect(reply.text.contains("مقال"))
  }

  @Test(arguments: [
    ("/articles/آخر", "./%D8%A2%D8%AE%D8%B1/"),
    ("/articles/%D8%A2%D8%AE%D8%B1?q=1", "./%D8%A2%D8%AE%D8%B1/?q=1"),
  ])
  func `the address of a folder leads to that with a slash`(_ target: String, _ place: String)
    throws
  {
    let reply = try server.ask(target)
    #expect(reply.status == 307)
    #expect(reply.fields["location"] == place)
    #expect(reply.fields["cache-control"] == "no-store")
  }

  @Test(arguments: [
    ("localhost", 200), ("localhost:99", 200), ("x.localhost", 200), ("127.0.0.1", 200),
    ("[::1]:8080", 200),
    ("evil.example", 403), ("localhost.evil.com", 403), ("127.0.0.1.nip.io", 403),
    ("192.168.0.1", 403),
    ("", 400), ("a b", 400),
  ])
  func `only names of this machine are answered`(_ host: String, _ status: Int) throws {
    #expect(try server.ask("/", host: host).status == status)
  }

  @Test func `a request has one host`() throws {
    for hosts in [
      "", "Host: localhost\r\nHost: localhost\r\n", "Host: localhost\r\nHost: evil.example\r\n",
    ] {
      #expect(
        try server.send(Array("GET / HTTP/1.1\r\n\(hosts)Connection: close\r\n\r\n".utf8)).reply
          .status == 400)
    }
  }

  @Test(arguments: [
    "Origin: http://evil.example", "Origin: null", "Origin: http://127.0.0.1:1",
    "Origin: http://localhost:1",
    "Sec-Fetch-Site: cross-site",
  ])
  func `pages of other sites may not listen`(_ field: String) throws {
    let reply = try server.ask("/__warraq/events", field)
    #expect(reply.status == 403)
    #expect(reply.fields["access-control-allow-origin"] == nil)
    #expect(try server.ask("/", field).fields["access-control-allow-origin"] == nil)
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "TRACE", "OPTIONS", "PATCH", "PROPFIND"])
  func `a preview can only be read`(_ method: String) throws {
    for fields in ["Accept: */*", "Content-Length: 3\r\n\r\na=b"] {
      let reply = try server.ask("/", method: method, fields)
      #expect(reply.status == 405)
      #expect(reply.fields["allow"] == "GET, HEAD")
    }
  }

  @Test(
    arguments: [
      ("bytes=0-9", 206, "bytes 0-9/100000", 0..<10),
      ("bytes=-10", 206, "bytes 99990-99999/100000", 99_990..<100_000),
      ("bytes=99990-", 206, "bytes 99990-99999/100000", 99_990..<100_000),
      ("bytes=99990-200000", 206, "bytes 99990-99999/100000", 99_990..<100_000),
      ("bytes=100000-", 416, "bytes */100000", nil),
      ("bytes=9223372036854775800-", 416, "bytes */100000", nil),
      ("bytes=9-0", 200, nil, 0..<100_000), ("bytes=0-1,3-4", 200, nil, 0..<100_000),
    ] as [(String, Int, String?, Range<Int>?)])
  func `parts of a file are sent`(
    _ range: String, _ status: Int, _ place: String?, _ bytes: Range<Int>?
  ) throws {
    let reply = try server.ask("/large.bin", "Range: \(range)")
    #expect(reply.status == status)
    #expect(reply.fields["content-range"] == place)
    if let bytes { #expect(reply.body == Array(TestServer.large[bytes])) }
  }

  @Test func `a part is sent only of the file that is meant`() throws {
    let tag = try #require(try server.ask("/large.bin").fields["etag"])
    #expect(try server.ask("/large.bin", "Range: bytes=0-0", "If-Range: \(tag)").status == 206)
    for other in ["\"x\"", "W/\(tag)", "Wed, 21 Oct 2015 07:28:00 GMT"] {
      #expect(try server.ask("/large.bin", "Range: bytes=0-0", "If-Range: \(other)").status == 200)
    }
    #expect(try server.ask("/large.bin", "If-None-Match: \(tag)").status == 304)
    #expect(try server.ask("/empty.txt", "Range: bytes=0-").fields["content-range"] == "bytes */0")
  }

  @Test func `HEAD says what GET says, and the connection goes on`() throws {
    let socket = try RawSocket(port: server.port)
    for target in [
      "/", "/large.bin", "/articles/آخر", "/nothing", "/__warraq/live.js", "/empty.txt",
    ] {
      let head = socket.ask(target, method: "HEAD")
      let page = socket.ask(target)
      #expect(head.status == page.status)
      #expect(head.fields.filter { $0.key != "date" } == page.fields.filter { $0.key != "date" })
      #expect(page.fields["content-length"] == "\(page.body.count)")
    }
    #expect(socket.ask("/__warraq/events", method: "HEAD").status == 200)
    #expect(socket.ask("/a.css").text == "p{}")
  }

  @Test(arguments: [
    "garbage\r\n\r\n", "GET / HTTP/1.1\nHost: localhost\n\n", "GET / HTTP/9\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nA : b\r\n\r\n",
    "GET /\(String(repeating: "a", count: 200_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 4_000_000))\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: a\r\n", count: 5_000))\r\n",
  ])
  func `what is no request is refused, and its connection closed`(_ request: String) throws {
    let (reply, isClosed) = try server.send(Array(request.utf8))
    // A server may stop reading before all is sent; the sender then may not see its reply.
    #expect([0, 400, 413, 414, 431, 505].contains(reply.status))
    #expect(isClosed)
    #expect(try server.ask("/").status == 200)
  }

  @Test func `an unknown address gets the page of the site for that`() throws {
    let reply = try server.ask("/%3Cscript%3Ealert(1)%3C/script%3E")
    #expect(reply.status == 404)
    #expect(reply.text.contains("لا شيء هنا"))
    #expect(!reply.text.contains("alert"))
  }

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/feed.xml", "application/xml; charset=utf-8"),
    ("/a.css", "text/css; charset=utf-8"), ("/empty.txt", "text/plain; charset=utf-8"),
    ("/large.bin", "application/octet-stream"), ("/a..b.html", "text/html; charset=utf-8"),
  ])
  func `every file says what it is and is not kept`(_ target: String, _ type: String) throws {
    let reply = try server.ask(target)
    #expect(reply.status == 200)
    #expect(reply.fields["content-type"] == type)
    #expect(reply.fields["x-content-type-options"] == "nosniff")
    #expect(reply.fields["cache-control"] == "no-store")
    #expect(reply.fields["date"]?.hasSuffix(" GMT") == true)
    #expect(reply.fields["etag"]?.hasPrefix("\"") == true)
  }

  @Test func `the script is added to what is sent, never to the file`() throws {
    let page = try server.ask("/").text
    #expect(page.contains("connect-src &#39;self&#39;"))
    #expect(page.contains("<script src=\"/__warraq/live.js\""))
    #expect(server.folder.text("index.html")?.contains("warraq") == false)
    #expect(
      try server.ask("/__warraq/live.js").fields["content-type"] == "text/javascript; charset=utf-8"
    )
  }

  @Test func `a site below a path is served there`() throws {
    let server = try TestServer(base: "/archive/")
    #expect(try server.ask("/archive/").status == 200)
    #expect(try server.ask("/archive/feed.xml").status == 200)
    #expect(try server.ask("/archive").fields["location"] == "./archive/")
    #expect(try server.ask("/").fields["location"] == "./archive/")
    #expect(try server.ask("/feed.xml").status == 404)
  }
}
