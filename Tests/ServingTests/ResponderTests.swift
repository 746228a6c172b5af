import Paths
import TestSupport
import Testing

@testable import Serving

struct ResponderTests {
  private static func responder(_ files: [String: String]) throws -> (Responder, TemporaryFolder) {
    let folder = try TemporaryFolder(files)
    let state = PreviewState(run: "run", EventHub(limit: 1))
    state.follow(.root(folder.path))
    for file in files.keys { state.follow(.add(try .init("/\(file)"))) }
    state.follow(.publish)
    return (Responder(AllowedHosts(listeningAt: "127.0.0.1"), state), folder)
  }

  private static func reply(
    _ responder: Responder, _ target: String, _ fields: [String: String] = [:]
  ) -> PreviewReply {
    responder.reply(
      to: PreviewRequest(method: "GET", target: target, hosts: ["localhost"], fields: fields))
  }

  private static func field(_ name: String, _ reply: PreviewReply) -> String? {
    reply.fields.first { $0.name == name }?.value
  }

  @Test(arguments: [
    ("a.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
    ("a.xml", "application/xml; charset=utf-8"), ("a.json", "application/json; charset=utf-8"),
    ("a.svg", "image/svg+xml; charset=utf-8"), ("a.js", "text/javascript; charset=utf-8"),
    ("a.md", "text/markdown; charset=utf-8"), ("a.html.txt", "text/plain; charset=utf-8"),
    ("a.woff2", "font/woff2"), ("a.wasm", "application/wasm"), ("a.PNG", "image/png"),
    ("a.gz", "application/gzip"), ("a.br", "application/octet-stream"),
    ("CNAME", "application/octet-stream"),
  ])
  func `a file is what its name says`(_ name: String, _ type: String) throws {
    let (responder, folder) = try Self.responder([name: "x"])
    #expect(Self.field("Content-Type", Self.reply(responder, "/\(name)")) == type)
    withExtendedLifetime(folder) {}
  }

  @Test func `a text in another encoding is not called UTF-8`() throws {
    let (responder, folder) = try Self.responder(["a.txt": ""])
    try folder.write([0xC7, 0xE1], to: "a.txt")
    #expect(Self.field("Content-Type", Self.reply(responder, "/a.txt")) == "text/plain")
  }

  @Test func `a tag holds as long as the bytes do`() throws {
    let (responder, folder) = try Self.responder(["a.css": "a", "index.html": "<p>"])
    for target in ["/a.css", "/"] {
      let tag = try #require(Self.field("ETag", Self.reply(responder, target)))
      for names in [tag, "\"x\", W/\(tag)", "*"] {
        #expect(Self.reply(responder, target, ["if-none-match": names]).status == 304)
      }
      #expect(Self.reply(responder, target, ["if-none-match": "\"x\""]).status == 200)
      let part = ["range": "bytes=0-0", "if-range": tag]
      #expect(Self.reply(responder, target, part).status == 206)
      let other = ["range": "bytes=0-0", "if-range": "W/\(tag)"]
      #expect(Self.reply(responder, target, other).status == 200)
      try folder.write("b".utf8, to: target == "/" ? "index.html" : "a.css")
      #expect(Self.reply(responder, target, ["if-none-match": tag]).status == 200)
    }
  }

  @Test func `a file that is gone, or has become a link, is not there`() throws {
    let (responder, folder) = try Self.responder(["a.txt": "a", "b.txt": "b"])
    try folder.remove("a.txt")
    try folder.remove("b.txt")
    try folder.link("b.txt", to: "/etc/hostname")
    #expect(Self.reply(responder, "/a.txt").status == 404)
    #expect(Self.reply(responder, "/b.txt").status == 404)
  }

  @Test func `what is not there is told with the page of the site, or with another`() throws {
    let (responder, folder) = try Self.responder(["404.html": "<p>own"])
    let (bare, other) = try Self.responder([:])
    for (responder, text) in [(responder, "<p>own"), (bare, "<p>There is no such page.")] {
      let reply = Self.reply(responder, "/<b>")
      #expect(reply.status == 404)
      guard case .bytes(let bytes) = reply.body else {
        Issue.record("no bytes")
        continue
      }
      let page = String(decoding: bytes, as: UTF8.self)
      #expect(page.contains(text))
      #expect(page.contains("/__warraq/live.js"))
      #expect(!page.contains("<b>"))
    }
    withExtendedLifetime((folder, other)) {}
  }

  @Test func `a large file is not read whole, and has a tag and parts like any other`() throws {
    let (responder, folder) = try Self.responder(["a.bin": ""])
    try folder.write([UInt8](repeating: 7, count: 5 << 20), to: "a.bin")
    let reply = Self.reply(responder, "/a.bin", ["range": "bytes=-3"])
    #expect(reply.status == 206)
    guard case .part(let range, of: _) = reply.body else {
      Issue.record("it is read whole")
      return
    }
    #expect(range == (5 << 20) - 3..<5 << 20)
    let tag = try #require(Self.field("ETag", reply))
    #expect(Self.reply(responder, "/a.bin", ["if-none-match": tag]).status == 304)
  }
}
