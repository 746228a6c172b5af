import Foundation
import Serving
import TestSupport
import Testing

/// Clients that take a server's connections and time do not take them from others.
@Suite(.enabled(if: Program.hasServer, "warraq-serve is not built; `make test` builds it"))
struct PreviewLimitTests {
  @Test func `a head that never ends is not awaited for ever`() throws {
    let server = try TestServer(patience: 1)
    let socket = try RawSocket(port: server.port)
    socket.send(Array("GET / HTTP/1.1\r\nHost: localhost\r\nX: ".utf8))
    var sent = 0
    while sent < 200, socket.send([UInt8(ascii: "a")]) {
      sent += 1
      Thread.sleep(forTimeInterval: 0.1)
    }
    #expect(sent < 200)
  }

  @Test func `a body that never ends is not awaited at all`() throws {
    let server = try TestServer()
    let socket = try RawSocket(port: server.port)
    let head = "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\na"
    socket.send(Array(head.utf8))
    #expect(RawReply(from: socket).status == 200)
    #expect(socket.isClosed())
  }

  /// Whether the tests and the server may each have a few thousand connections; the tests beside as many
  /// files as ever.
  private static let mayHaveMany: Bool = {
    var limits = rlimit()
    #if canImport(Glibc)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    guard getrlimit(kind, &limits) == 0, limits.rlim_max >= 8_192 else { return false }
    limits.rlim_cur = max(limits.rlim_cur, 8_192)
    return setrlimit(kind, &limits) == 0
  }()

  @Test(.enabled(if: mayHaveMany, "this system lets a program open few files"))
  func `silent and listening clients leave room for others, and leave nothing behind`() throws {
    let server = try TestServer()
    let before = server.openFiles
    var sockets = try (0..<500).map { _ in try RawSocket(port: server.port) }
    for _ in 0..<1_000 {
      let socket = try RawSocket(port: server.port)
      socket.send(Array("GET /__warraq/events HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      #expect(RawReply(from: socket).status == 200)
      sockets.append(socket)
    }
    #expect(try server.ask("/").status == 200)
    // Somebody goes away in the middle of a file.
    let leaving = try RawSocket(port: server.port)
    leaving.send(Array("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
    _ = leaving.read(10)
    sockets.removeAll()
    guard let before else { return }
    for _ in 0..<300 where (server.openFiles ?? 0) > before + 10 {
      Thread.sleep(forTimeInterval: 0.1)
    }
    #expect((server.openFiles ?? .max) <= before + 10)
    #expect(try server.ask("/").status == 200)
  }
}
