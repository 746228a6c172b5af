import ArgumentParser
import WarraqKit

/// The exit statuses that README.md promises; a command throws one to end with it.
enum ExitStatus: Int32, Error {
  /// The content has errors; with `--strict`, warnings too.
  case contentErrors = 1
  /// The usage or the configuration is wrong.
  case misused = 2
  /// The disk or the system failed.
  case systemFailed = 3
  /// Another build is working on the site.
  case locked = 4

  /// Ends the program with a status, or with 0 if there is none.
  static func leave(with status: ExitStatus?) -> Never {
    Warraq.exit(withError: ExitCode(status?.rawValue ?? 0))
  }

  /// The status of a build or a check; `nil` if it succeeded.
  init?(_ outcome: BuildReport.Outcome, errors: Int) {
    switch outcome {
    case .published where errors == 0: return nil
    case .published, .rejected: self = .contentErrors
    case .misused: self = .misused
    case .failed: self = .systemFailed
    case .locked: self = .locked
    }
  }
}
