import TestSupport
import Testing

struct UsageTests {
  private static func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments, in: TemporaryFolder())
  }

  @Test func `tells its version`() throws {
    let result = try Self.run("--version")
    #expect(result.status == 0)
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(result.output)")
  }

  @Test(arguments: [
    ["build", "--ofline"], ["biuld"], ["build", "--format", "xml"], ["build", "--jobs", "0"],
    ["build", "--jobs", "many"], ["build", "--now", "soon"],
    ["build", "--base-url", "example.org"],
    ["build", "--base-url", "https://user:pw@example.org/"],
    ["check", "--format", "xml"], ["check", "extra"], ["convert"], ["convert", "a.txt", "b.txt"],
    ["explain"],
    ["explain", "a.txt", "--format", "github"],
    ["build", "extra"],
  ])
  func `wrong usage ends with status 2 and says how it is right`(_ arguments: [String]) throws {
    let result = try Program.run(arguments, in: TemporaryFolder())
    #expect(result.status == 2, "\(result.messages)")
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("Error:"), "\(result.messages)")
    #expect(result.messages.contains("Usage:"), "\(result.messages)")
  }

  @Test(arguments: ["build", "check"])
  func `a folder that is no site ends with status 2`(_ command: String) throws {
    let result = try Self.run(command)
    #expect(result.status == 2)
    #expect((result.messages + result.output).contains("[no-site]"), "\(result.messages)")
  }
}
