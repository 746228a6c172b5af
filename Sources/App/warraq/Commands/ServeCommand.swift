import ArgumentParser
import Diagnostics
import JSON
import Serving
import WarraqKit
import Watching

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract:
      "Shows a site in the browser while you write, and each change as soon as it is saved.",
    discussion: """
      The site is built into .warraq/preview, so that the published one stays as it is. An error is \
      shown over the last good page and goes when it is mended. Ctrl-C ends the preview.

      Example:
        warraq serve --site archive --drafts
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"))
  var site = "."

  @Option(
    help: ArgumentHelp(
      "The address to listen at; 0.0.0.0 for the whole network.", valueName: "host"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp(
      "The port to listen at (default: 8080, or the next one that is free).", valueName: "n"))
  var port: Int?

  @Option(
    name: .customLong("allow-host"),
    help: ArgumentHelp("A further name by which browsers may call the preview.", valueName: "name"))
  var allowHost: [String] = []

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Flag(help: "Look for changes again and again, where the system does not tell of them.")
  var poll = false

  func validate() throws {
    guard port.map({ (0...65_535).contains($0) }) ?? true else {
      throw ValidationError("--port must be between 0 and 65535")
    }
    for name in [host] + allowHost where name.isEmpty || name.utf8.contains(where: { $0 <= 0x20 }) {
      throw ValidationError("the name of a host must not be empty or have blanks")
    }
  }

  func run() async throws {
    // There is no other end.
    Terminal.admitSignals()
    do throws(PreviewRefusal) {
      let preview = try Preview(options)
      try await serve(preview)
    } catch {
      printer.print(error.report.diagnostics)
      throw ExitStatus(error.report.outcome, errors: 1) ?? .systemFailed
    }
  }
}

extension ServeCommand {
  private var printer: DiagnosticPrinter { DiagnosticPrinter(format: .text) }

  private var options: BuildOptions {
    var options = BuildOptions(site: site, now: Terminal.now())
    options.drafts = drafts
    options.version = Version.current
    options.program = Terminal.program()
    options.stopwatch = Terminal.stopwatch
    options.jobs = Terminal.processors()
    options.home = Terminal.environment("HOME")
    return options
  }

  /// Shows a preview until the program is ended; returns only where the site cannot be built at all.
  private func serve(_ preview: Preview) async throws(PreviewRefusal) {
    // Before the first build, so that no change is missed; the port is known before that takes its time.
    var watch = FolderWatch(Preview.inputs, in: site, looking: poll)
    let (server, port) = listen()
    if case .looking(let reason?) = watch.means {
      warn("no-notices", "changes are looked for again and again: \(reason)")
    }
    var live = LivePreview(preview, server)
    let first = try await live.start(printer)
    Terminal.message(
      "\(address(port, first.basePath)) shows \(site): \(first.previewSummary); Ctrl-C ends it")
    while watch.wait(orForInputAt: server.answers) == .change {
      await live.update(printer)
    }
    fail("the server has ended")
  }

  private func listen() -> (server: ServerProcess, port: Int) {
    if !Self.loopback.contains(host) {
      warn("open-preview", "everyone who reaches this machine at \(host) can read the preview")
    }
    let ports = port.map { $0...$0 } ?? 8_080...8_099
    let settings = ServerSettings(host: host, ports: ports, names: allowHost)
    do throws(ServerProcess.Failure) {
      return try ServerProcess.start(settings)
    } catch {
      fail(error.message)
    }
  }

  private static let loopback: Set = ["127.0.0.1", "localhost", "::1"]

  private func address(_ port: Int, _ path: String) -> String {
    let isOpen = AllowedHosts.anyAddress.contains(host)
    let isVersion6 = host.utf8.contains(UInt8(ascii: ":"))
    let name = isOpen ? "localhost" : isVersion6 ? "[\(host)]" : host
    return "http://\(name):\(port)\(path)"
  }

  private func warn(_ identifier: String, _ message: String) {
    printer.print([Diagnostic(.warning, identifier, Message(english: message), at: nil)])
  }

  private func fail(_ message: String) -> Never {
    printer.print([Diagnostic(.error, "serve", Message(english: message), at: nil)])
    ExitStatus.leave(with: .systemFailed)
  }
}
