import Diagnostics
import WarraqKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

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

  /// Each status that a command ends with and what it means, for the manual.
  static let meanings = [
    ("0", "done"), ("1", "the content has errors (with --strict, warnings too)"),
    ("2", "wrong usage or configuration"), ("3", "the disk or the system failed"),
    ("4", "another build holds the site or the output"),
  ]

  /// Ends the program with a status, or with 0 if there is none; if results could not be written, with
  /// that of the system.
  static func leave(with status: ExitStatus?) -> Never {
    guard let reason = StandardOutput.finish() else { exit(status?.rawValue ?? 0) }
    DiagnosticPrinter(format: .preferred).print([
      Diagnostic(
        .error, "system", "the results are lost: cannot write to standard output: \(reason)",
        ar: "ضاعت النتائج: تعذّرت الكتابة إلى الخرج: \(reason)", at: nil)
    ])
    exit(systemFailed.rawValue)
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
