import ArgumentParser

/// The command-line program: it parses arguments, runs a command and sets the exit status.
@main
struct Warraq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warraq",
    abstract: "Turns a folder of raw Arabic articles into an archive website.",
    discussion: """
      Example:
        warraq build --site . --base-url https://example.org/archive/
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ConvertCommand.self, ExplainCommand.self,
      DatesCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      ExitStatus.leave(with: status)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // The parser's own status for wrong usage is 64; the contract says 2.
      Terminal.message(fullMessage(for: error))
      ExitStatus.leave(with: .misused)
    }
  }
}
