import Foundation
import Paths
import Serving
import TestSupport

/// The server of the preview alone, with a small folder to serve; it ends with the tests.
final class TestServer: Sendable {
  let port: Int
  let folder: TemporaryFolder
  private let process: ChildProcess

  /// The large file of the folder.
  static let large = [UInt8]((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

  /// One server for all tests that only ask it something.
  static let shared = Result { try TestServer() }

  /// Starts a server that allows a connection so many seconds of silence.
  init(patience: Int = 20, base: String = "/") throws {
    folder = try TemporaryFolder([
      "index.html":
        "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p>بيت",
      "articles/آخر/index.html": "<p>مقال", "404.html": "<p>لا شيء هنا", "feed.xml": "<feed/>",
      "a.css": "p{}", "empty.txt": "", "outside/secret.txt": "سر", "a..b.html": "<p>نقطتان",
    ])
    try folder.write(Self.large, to: "large.bin")
    try folder.link("link.txt", to: "/etc/hostname")
    try folder.link("linked", to: "outside")
    process = try ChildProcess(Program.server.path, [], input: .pipe, output: .pipe)
    let settings = ServerSettings(host: "127.0.0.1", ports: 0...0, patience: patience)
    process.write(settings.line)
    guard case .listening(let port) = ServerAnswer(line: process.nextLine() ?? "") else {
      throw CocoaError(.featureUnsupported)
    }
    self.port = port
    let files = [
      "/index.html", "/articles/آخر/index.html", "/404.html", "/feed.xml", "/a.css", "/empty.txt",
      "/large.bin", "/a..b.html", "/link.txt", "/.hidden",
    ]
    tell([.root(folder.path), .base(base)] + (try files.map { .add(try .init($0)) }) + [.publish])
  }

  /// Tells the server something, and waits until it has done that.
  func tell(_ orders: [ServerOrder]) {
    process.write(orders.map(\.line).joined())
    // The answer to a listener says what the last order has left.
    let mark = "[\"\(UUID())\"]"
    process.write(ServerOrder.problems(mark).line)
    for _ in 0..<1_000 {
      if let socket = try? RawSocket(port: port) {
        socket.send(
          Array("GET /__warraq/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
        _ = socket.read(through: "data: ")
        if String(decoding: socket.read(through: "\n"), as: UTF8.self).contains(mark) { return }
      }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// How many files it has open, where the system tells.
  var openFiles: Int? {
    try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process.identifier)/fd").count
  }

  /// Sends one request over a connection of its own.
  func ask(
    _ target: String, method: String = "GET", host: String = "localhost", _ fields: String...
  ) throws -> RawReply {
    let socket = try RawSocket(port: port)
    let lines = ["\(method) \(target) HTTP/1.1", "Host: \(host)"] + fields + ["", ""]
    socket.send(Array(lines.joined(separator: "\r\n").utf8))
    return RawReply(from: socket, isHead: method == "HEAD")
  }

  /// Sends bytes over a connection of its own; what comes back, and whether the connection was closed.
  func send(_ bytes: [UInt8]) throws -> (reply: RawReply, isClosed: Bool) {
    let socket = try RawSocket(port: port)
    socket.send(bytes)
    return (RawReply(from: socket), socket.isClosed())
  }
}
