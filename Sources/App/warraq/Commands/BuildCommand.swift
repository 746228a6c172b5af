import ArabicText
import ArgumentParser
import Configuration
import Diagnostics
import JSON
import Site
import WarraqKit

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the website of a site folder.",
    discussion: """
      The new site replaces the old one only when it is complete. A source that cannot be read is \
      reported and left out; after an error in a template, or if two articles have one address, the \
      old site stays.

      Example:
        warraq build --site . --base-url https://example.org/archive/
      """)

  @Option(help: ArgumentHelp("The site folder.", valueName: "dir"), completion: .directory)
  var site = "."

  @Option(
    help: ArgumentHelp("The folder to build into (default: public in the site).", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp("The full address at which the site will stand.", valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The time that decides which articles appear or expire: RFC 3339, or a day in UTC.",
      valueName: "instant"))
  var now: String?

  @Flag(help: "Name index.html in every link, for reading without a server.")
  var offline = false

  @Flag(help: "Publish drafts too.")
  var drafts = false

  @Flag(help: "Keep the old site if there is any error or warning.")
  var strict = false

  @Flag(help: "Reuse nothing from earlier builds.")
  var clean = false

  @Flag(help: "Build again without reusing anything, and compare.")
  var verify = false

  @Flag(help: "Show how long each phase took.")
  var timings = false

  @Option(help: ArgumentHelp("How many threads may work at a time.", valueName: "n"))
  var jobs: Int?

  @Option(help: "How to print: text, json or github.")
  var format: OutputFormat?

  func run() async throws {
    var options = try options()
    let bar = ProgressBar()
    options.progress = bar.show
    let build = Build(options)
    let report = await build.run()
    bar.clear()
    let format = format ?? .preferred
    DiagnosticPrinter(format: format).print(report.diagnostics)
    if format == .json {
      Terminal.json(report.json)
    } else {
      Terminal.message(report.summary(peakMemory: Terminal.peakMemory()))
      if timings { Terminal.messages(report.timings) }
    }
    // The program ends while the build is there: see `Build`.
    withExtendedLifetime(build) {
      ExitStatus.leave(with: ExitStatus(report.outcome, errors: report.count(.error)))
    }
  }

  private func options() throws -> BuildOptions {
    var options = BuildOptions(site: site, now: try instant())
    options.output = output
    if let baseURL {
      guard let address = SiteAddress.normalized(baseURL) else {
        // It may hold a password.
        throw ValidationError(
          "the base URL must be a full address without a user; "
            + "write it like https://example.org/archive/")
      }
      options.baseURL = address
    }
    options.offline = offline
    options.drafts = drafts
    options.strict = strict
    options.clean = clean
    options.verify = verify
    options.version = Version.current
    options.program = Terminal.program()
    options.stopwatch = Terminal.stopwatch
    options.jobs = jobs ?? Terminal.processors()
    options.home = Terminal.environment("HOME")
    guard options.jobs >= 1 else { throw ValidationError("--jobs must be 1 or more") }
    return options
  }

  /// The time of `--now`, or the present time, in seconds since 1970-01-01T00:00:00Z.
  private func instant() throws -> Int {
    guard let now else { return Terminal.now() }
    let utc = ZoneRule { _ in 0 }
    guard let date = EDTF(rfc3339: now) ?? EDTF(now), let instant = utc.instant(of: date) else {
      throw ValidationError("‘\(now)’ is not a date or time; write it like 2026-11-21T08:00:00Z")
    }
    return instant.seconds
  }
}
