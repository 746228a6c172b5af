import Foundation
import TestSupport
import Testing
import YAMLReading

/// The files for other programs in `docs/publishing.md` are what these programs take.
struct ServerFileTests {
  private static let document = "docs/publishing.md"

  @Test(.enabled(if: Tool.systemdAnalyze.isThere, "systemd-analyze is not installed"))
  func `systemd accepts the units`() throws {
    let folder = try TemporaryFolder()
    for (name, part) in [("archive.service", "[Service]"), ("archive.timer", "[Timer]")] {
      let unit = try DocumentBlock.one(of: Self.document, "ini", with: part)
      // What a unit starts has to be there.
      try folder.write(unit.replacing("/usr/bin/warraq", with: Program.path).utf8, to: name)
    }
    let result = try ChildProcess.run(
      try #require(Tool.systemdAnalyze.path),
      ["verify", "\(folder.path)/archive.service", "\(folder.path)/archive.timer"])
    let messages = String(decoding: result.messages, as: UTF8.self)
    #expect(result.status == 0 && messages.isEmpty, "\(messages)")
  }

  @Test(.enabled(if: Tool.checkSchema.isThere, "check-jsonschema is not installed"))
  func `GitLab knows every key of its file`() throws {
    let folder = try TemporaryFolder()
    let text = try DocumentBlock.one(of: Self.document, "yaml", with: "pages:")
    try folder.write(text.utf8, to: ".gitlab-ci.yml")
    let result = try ChildProcess.run(
      try #require(Tool.checkSchema.path),
      ["--builtin-schema", "vendor.gitlab-ci", "\(folder.path)/.gitlab-ci.yml"])
    #expect(result.status == 0, "\(String(decoding: result.output, as: UTF8.self))")
  }

  @Test func `GitLab gets a site`() throws {
    let text = try DocumentBlock.one(of: Self.document, "yaml", with: "pages:")
    let lines = YAMLDocument(text, file: ".gitlab-ci.yml").root?["pages"]?["script"]?.sequence
    let script = try #require(lines).compactMap(\.text).joined(separator: "\n")
    let standIns = try StandIns(hasProgram: true)
    try standIns.copyRepository()
    let result = try standIns.run(
      script, environment: ["CI_PAGES_URL": "https://example.gitlab.io/archive"])
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      standIns.folder.text("public/sitemap.xml")?.contains("https://example.gitlab.io/archive/")
        == true)
  }

  /// A server of the snippet, at a port of this machine.
  private struct Server {
    let site: StandIns
    let port: Int
    let messages: String
    private let process: ChildProcess

    init() throws {
      site = try StandIns(hasProgram: true)
      try site.copyRepository()
      try site.folder.write("ملف".utf8, to: "static/.well-known/a.txt")
      guard try site.run("warraq build").status == 0 else { throw CocoaError(.fileNoSuchFile) }
      port = .random(in: 20_000..<30_000)
      let path = site.folder.path
      let snippet = try DocumentBlock.one(of: ServerFileTests.document, "nginx")
        .replacing("listen 8080;", with: "listen 127.0.0.1:\(port);")
        .replacing("/srv/archive", with: "\(path)/public")
      try site.folder.write(snippet.utf8, to: "site.conf")
      let types = try String(contentsOfFile: "/etc/nginx/mime.types", encoding: .utf8)
      try site.folder.write(types.utf8, to: "mime.types")
      let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map { "\($0)_temp_path \(path)/temporary;" }
      let around = """
        daemon off; master_process off; pid nginx.pid; error_log stderr;
        events {}
        http { access_log off; \(folders.joined(separator: " ")) include site.conf; }
        """
      try site.folder.write(around.utf8, to: "nginx.conf")
      let program = try #require(Tool.nginx.path)
      let arguments = ["-p", path, "-c", "\(path)/nginx.conf"]
      let check = try ChildProcess.run(program, ["-t"] + arguments)
      messages = String(decoding: check.messages, as: UTF8.self)
      process = try ChildProcess(program, arguments)
      for _ in 0..<200 where (try? RawSocket(port: port)) == nil {
        Thread.sleep(forTimeInterval: 0.05)
      }
    }

    func ask(_ target: String) throws -> RawReply { try RawSocket(port: port).ask(target) }
  }

  @Test(
    .enabled(
      if: Tool.nginx.isThere && FileManager.default.fileExists(atPath: "/etc/nginx/mime.types"),
      "nginx is not installed"))
  func `nginx serves a site with its types, and says how long to keep what`() throws {
    let server = try Server()
    #expect(!server.messages.contains("[warn]"), "\(server.messages)")
    #expect(server.messages.contains("test is successful"), "\(server.messages)")
    let tree = server.site.folder.tree("public")
    func address(_ ending: String) throws -> String {
      let file = try #require(tree.keys.first { $0.hasSuffix(ending) })
      return "/" + (file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? file)
    }
    let (kept, checked) = ("public, max-age=31536000, immutable", "no-cache")
    for (target, type, keeping) in [
      ("/", "text/html", checked), (try address("/index.md"), "text/markdown", checked),
      ("/feed.xml", "text/xml", checked), (try address(".css"), "text/css", kept),
      (try address(".js"), "application/javascript", kept), ("/robots.txt", "text/plain", checked),
      ("/.well-known/a.txt", "text/plain", nil),
    ] {
      let reply = try server.ask(target)
      #expect(reply.status == 200, "\(target)")
      #expect(reply.fields["content-type"] == "\(type); charset=utf-8", "\(target)")
      #expect(reply.fields["cache-control"] == keeping || keeping == nil, "\(target)")
      #expect(reply.fields["x-content-type-options"] == "nosniff", "\(target)")
    }
    for target in ["/nothing", "/.warraq-site", "/assets/", "/assets/gone.css"] {
      let reply = try server.ask(target)
      #expect(reply.status == 404 && reply.body == Array(tree["404.html"] ?? Data()), "\(target)")
      #expect(reply.fields["cache-control"] != kept, "\(target)")
    }
    #expect(try server.ask("/tags").fields["location"] == "/tags/")
  }
}
