import Foundation
import TestSupport
import Testing

/// `warraq serve` as its users run it.
@Suite(.enabled(if: Program.hasServer, "warraq-serve is not built; `make test` builds it"))
struct ServeCommandTests {
  /// A preview and its port.
  private struct Preview {
    let folder: TemporaryFolder
    let program: ChildProcess
    let port: Int
    /// What it said until it was ready.
    let message: String

    /// Starts a preview of a small site at any free port.
    init(_ files: [String: String] = [:], _ arguments: [String] = []) throws {
      folder = try ServeCommandTests.site(files)
      program = try Program.start(["serve", "--port", "0"] + arguments, in: folder)
      message = try #require(program.message(with: "Ctrl-C"))
      let digits = message.drop { $0 != "/" }.drop { $0 != ":" }.dropFirst().prefix { $0.isNumber }
      port = try #require(Int(digits))
      // The server may still be taking the site over; of a site with an error there is none.
      let hasSite = files["templates/404.html"] == nil
      for _ in 0..<600 where hasSite {
        guard try ask("/").status == 404 else { return }
        Thread.sleep(forTimeInterval: 0.1)
      }
    }

    func ask(_ target: String) throws -> RawReply { try RawSocket(port: port).ask(target) }

    /// Begins to listen.
    func listen() throws -> Listener { try Listener(port: port) }
  }

  /// What a page of the preview hears.
  private struct Listener {
    private let socket: RawSocket

    init(port: Int) throws {
      socket = try RawSocket(port: port, patience: 60)
      socket.send(Array("GET /__warraq/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      #expect(RawReply(from: socket).status == 200)
    }

    /// The data of the next event of a name; empty where none comes.
    func data(of name: String) -> String {
      _ = socket.read(through: "event: \(name)\ndata: ")
      return String(decoding: socket.read(through: "\n").dropLast(), as: UTF8.self)
    }
  }

  private static func site(_ files: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "warraq.yml": "title: أرشيف\n", "seeds/a.txt": "عنوان المقال\n\nفقرة قصيرة.\n",
    ])
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    return folder
  }

  private static let article =
    "/articles/%D8%B9%D9%86%D9%88%D8%A7%D9%86-%D8%A7%D9%84%D9%85%D9%82%D8%A7%D9%84/"

  @Test func `a saved change is told, and only to pages that it changes`() throws {
    let preview = try Preview()
    #expect(try preview.ask(Self.article).text.contains("فقرة قصيرة."))
    let listener = try preview.listen()
    #expect(listener.data(of: "hello") == "[]")
    try preview.folder.write("عنوان المقال\n\nفقرة جديدة.\n".utf8, to: "seeds/a.txt")
    let change = listener.data(of: "change")
    #expect(change.contains("\"\(Self.article)\""))
    #expect(!change.contains("/404.html"))
    #expect(try preview.ask(Self.article).text.contains("فقرة جديدة."))
    // The published site is another one.
    #expect(preview.folder.tree("public").isEmpty)
  }

  @Test func `a source that comes has a page, and one that goes has none`() throws {
    let preview = try Preview()
    let listener = try preview.listen()
    try preview.folder.write("---\ntitle: خبر\nslug: b\n---\nنص الخبر.\n".utf8, to: "seeds/in/b.md")
    let address = "/articles/b/"
    #expect(listener.data(of: "change").contains("\"\(address)\""))
    #expect(try preview.ask(address).status == 200)
    try preview.folder.remove("seeds/in/b.md")
    _ = listener.data(of: "change")
    #expect(try preview.ask(address).status == 404)
  }

  @Test func `an error is shown over the last good page, and goes when it is mended`() throws {
    let preview = try Preview()
    let listener = try preview.listen()
    #expect(listener.data(of: "hello") == "[]")
    let home = try preview.ask("/").text
    try preview.folder.write("<p>{{titel}}</p>\n".utf8, to: "templates/404.html")
    let problems = listener.data(of: "problems")
    #expect(problems.contains("templates/404.html:1:"))
    #expect(problems.contains("titel"))
    #expect(try preview.ask("/").text == home)
    // A page that is opened now shows it too.
    #expect(try preview.listen().data(of: "hello") == problems)
    try preview.folder.remove("templates/404.html")
    #expect(listener.data(of: "problems") == "[]")
    #expect(try preview.ask("/").text == home)
  }

  @Test func `a site that begins with an error is shown when that is mended`() throws {
    let preview = try Preview(["templates/404.html": "{{titel}}"])
    #expect(try preview.ask("/").status == 404)
    let listener = try preview.listen()
    #expect(listener.data(of: "hello").contains("templates/404.html:1:"))
    try preview.folder.remove("templates/404.html")
    _ = listener.data(of: "change")
    #expect(try preview.ask("/").status == 200)
  }

  @Test func `a style sheet is told as one`() throws {
    let preview = try Preview(["static/own.css": "p{}"])
    let listener = try preview.listen()
    try preview.folder.write("b{}".utf8, to: "static/own.css")
    #expect(listener.data(of: "change") == #"{"paths":["/own.css"],"styles":true}"#)
  }

  @Test func `changes are found by looking, too`() throws {
    let preview = try Preview([:], ["--poll"])
    let listener = try preview.listen()
    try preview.folder.write("عنوان المقال\n\nفقرة جديدة.\n".utf8, to: "seeds/a.txt")
    #expect(listener.data(of: "change").contains(Self.article))
  }

  @Test func `the path of the base address is the preview's`() throws {
    let preview = try Preview(["warraq.yml": "baseURL: https://example.org/archive/\n"])
    #expect(preview.message.contains(":\(preview.port)/archive/ "))
    #expect(try preview.ask("/archive/").status == 200)
    #expect(try preview.ask("/").fields["location"] == "./archive/")
    let listener = try preview.listen()
    try preview.folder.write("baseURL: https://example.org/\n".utf8, to: "warraq.yml")
    _ = listener.data(of: "change")
    #expect(try preview.ask("/").status == 200)
  }

  @Test func `drafts are shown if that is asked for`() throws {
    let draft = ["seeds/b.md": "---\ntitle: مسودة\ndraft: true\n---\nنص.\n"]
    let address = "/articles/%D9%85%D8%B3%D9%88%D8%AF%D8%A9/"
    #expect(try Preview(draft).ask(address).status == 404)
    #expect(try Preview(draft, ["--drafts"]).ask(address).status == 200)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `a signal ends the preview and its server, with pages that listen`(_ signal: Int32) throws {
    let preview = try Preview()
    let listener = try preview.listen()
    #expect(listener.data(of: "hello") == "[]")
    #expect(preview.program.end(with: signal) == signal)
    // The server has ended too, which ends what it says.
    while !listener.data(of: "change").isEmpty {}
    #expect(throws: RawSocket.Failure.self) { try RawSocket(port: preview.port) }
  }

  @Test func `a port that is taken is an error if it was asked for`() throws {
    let preview = try Preview()
    let other = try Self.site()
    let result = try Program.run(["serve", "--port", "\(preview.port)"], in: other)
    #expect(result.status == 3)
    #expect(result.messages.contains("port \(preview.port)"))
  }

  @Test func `without a port the next one is taken that is free`() throws {
    let folders = try (0..<2).map { _ in try Self.site() }
    let programs = try folders.map { try Program.start(["serve"], in: $0) }
    let messages = try programs.map { try #require($0.message(with: "Ctrl-C")) }
    let ports = messages.map { $0.split(separator: ":")[2].prefix { $0.isNumber } }
    #expect(ports[0] != ports[1])
    #expect(ports.allSatisfy { (8_080...8_099).contains(Int($0) ?? 0) })
  }

  @Test func `only this machine is listened to, unless that is asked for, with a warning`() throws {
    #expect(try Preview().message.contains("http://127.0.0.1:"))
    let folder = try Self.site()
    let open = try Program.start(["serve", "--port", "0", "--host", "0.0.0.0"], in: folder)
    let warning = try #require(open.nextMessage())
    #expect(warning.contains("warning") && warning.contains("[open-preview]"))
    #expect(open.message(with: "Ctrl-C")?.contains("http://localhost:") == true)
  }

  @Test func `one site has one preview at a time`() throws {
    let preview = try Preview()
    let result = try Program.run(["serve", "--port", "0"], in: preview.folder)
    #expect(result.status == 4)
    #expect(result.messages.contains("another preview"))
    // A build is another matter.
    #expect(try Program.run(["build"], in: preview.folder).status == 0)
  }

  @Test(
    arguments: [
      (["--port", "65536"], 2), (["--host", ""], 2), (["--site", "nowhere"], 2),
      (["--host", "256.1.1.1"], 3),
    ] as [([String], Int32)])
  func `what cannot be shown is an error at once`(_ arguments: [String], _ status: Int32) throws {
    #expect(try Program.run(["serve"] + arguments, in: Self.site()).status == status)
  }
}

struct MissingServerTests {
  @Test func `without the server the command says what is missing`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": "عنوان\n\nنص.\n"])
    try FileManager.default.copyItem(
      at: Program.server.deletingLastPathComponent().appending(path: "warraq"),
      to: URL(fileURLWithPath: "\(folder.path)/warraq"))
    let program = try ChildProcess(
      "\(folder.path)/warraq", ["serve"], in: folder.path, environment: [:], messages: .pipe)
    #expect(program.message(with: "make serve")?.contains("warraq-serve") == true)
    #expect(program.wait() == 3)
  }
}
