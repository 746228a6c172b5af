import Paths
import Serving
import TestSupport
import Testing

/// What the two programs say to each other.
struct LinesTests {
  @Test(arguments: [
    ServerOrder.root("/a b/ج"), .base("/x/"), .clear, .add("/a/index.html"), .remove("/وسم"),
    .problems("[{\"place\":\"a:1\"}]"), .publish,
  ])
  func `an order is read as it was written`(_ order: ServerOrder) {
    #expect(ServerOrder(line: String(order.line.dropLast())) == order)
    #expect(order.line.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
  }

  @Test(arguments: ["", "x", "+a", "+/../a", "-", "+/a//b"])
  func `what is no order is none`(_ line: String) {
    #expect(ServerOrder(line: line) == nil)
  }

  @Test(arguments: [ServerAnswer.listening(port: 8080), .busy, .failed("why: é")])
  func `an answer is read as it was written`(_ answer: ServerAnswer) {
    #expect(ServerAnswer(line: String(answer.line.dropLast())) == answer)
  }

  @Test func `settings are read as they were written, and those of another version are refused`() {
    let settings = ServerSettings(host: "::1", ports: 1...3, names: ["a", "b"], patience: 7)
    #expect(ServerSettings(line: String(settings.line.dropLast())) == settings)
    for line in [
      "", "warraq-serve 2\t1\t3\t7\ta", "warraq-serve 1\t3\t1\t7\ta", "warraq-serve 1\t1",
    ] {
      #expect(ServerSettings(line: line) == nil)
    }
  }
}
