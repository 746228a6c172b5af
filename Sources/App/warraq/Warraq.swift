import ArgumentParser
import Parallelism

/// The command-line program: it parses arguments, runs a command and sets the exit status.
@main
struct Warraq: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "warraq",
    abstract: "Turns a folder of raw Arabic articles into an archive website.",
    discussion: """
      Example:
        warraq new site archive
        warraq build --site archive
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, ConvertCommand.self,
      ExplainCommand.self, DatesCommand.self, ScheduleCommand.self, NewCommand.self,
      SchemaCommand.self, ManualCommand.self,
    ])

  static func main() {
    StandardOutput.prepare()
    WorkerPool.run(width: Terminal.processors()) { await run() }
  }
}

extension Warraq {
  /// Runs the command that the arguments name, and ends the program.
  private static func run() async {
    do {
      var command = try parseAsRoot(Arguments.all)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      ExitStatus.leave(with: nil)
    } catch let status as ExitStatus {
      ExitStatus.leave(with: status)
    } catch {
      leave(after: error)
    }
  }

  /// Prints help, the version, or what is wrong with the usage, and ends the program.
  private static func leave(after error: any Error) -> Never {
    let text = fullMessage(for: error)
    guard exitCode(for: error) != .success else {
      Terminal.result(text)
      ExitStatus.leave(with: nil)
    }
    Terminal.messages(SafeText.document(Arguments.madeSafe(in: text)))
    // The parser's own status for wrong usage is 64; the contract says 2.
    let isMisused = exitCode(for: error) == .validationFailure
    ExitStatus.leave(with: isMisused ? .misused : .systemFailed)
  }
}
