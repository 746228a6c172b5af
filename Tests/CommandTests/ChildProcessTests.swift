import Foundation
import TestSupport
import Testing

/// What starts the programs of the tests.
struct ChildProcessTests {
  @Test func `a program gives its status, its output and its messages, however long`() throws {
    let script = "head -c 300000 /dev/zero >&2; head -c 200000 /dev/zero; exit 3"
    let result = try ChildProcess.run("sh", ["-c", script])
    #expect(result.status == 3)
    #expect(result.output.count == 200_000)
    #expect(result.messages.count == 300_000)
  }

  @Test func `a program that a signal ends gives its number`() throws {
    #expect(try ChildProcess("sleep", ["60"]).end(with: SIGTERM) == SIGTERM)
  }

  @Test func `a program that is not there is an error`() {
    #expect(throws: POSIXError.self) { try ChildProcess.run("./no-such-program", []) }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/fd"), "there is no /proc"))
  func `a program inherits no file but its streams`() throws {
    let files = try (0..<20).map { _ in try TemporaryFolder() }.map { folder in
      try folder.write("a".utf8, to: "a")
      return open("\(folder.path)/a", O_RDONLY)
    }
    defer { for file in files { close(file) } }
    let result = try ChildProcess.run("ls", ["/proc/self/fd"])
    // The fourth is the folder that it lists.
    #expect(String(decoding: result.output, as: UTF8.self) == "0\n1\n2\n3\n")
  }
}
