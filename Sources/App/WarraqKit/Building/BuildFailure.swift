import Diagnostics
import Disk
import Output
import Seeds

/// Why a build stopped before its site was in place.
enum BuildFailure: Error {
  case content([Diagnostic])
  case misuse([Diagnostic])
  case system(Diagnostic)
  case locked(Diagnostic)

  /// Makes a failure of an error that a phase has thrown.
  init(_ error: any Error) {
    switch error {
    case let failure as BuildFailure: self = failure
    case let error as DiagnosedError:
      let failure = error.diagnostics.first { $0.identifier == SourceFile.systemFailure }
      self = failure.map(Self.system) ?? .content(error.diagnostics)
    case let error as DiskError:
      self = .system(Diagnostic(.error, "system", error.description, at: nil))
    case let refusal as OutputFolder.Refusal:
      self = .misuse([Diagnostic(.error, "output", refusal.description, at: nil)])
    default: self = .system(Diagnostic(.error, "system", "\(error)", at: nil))
    }
  }

  var outcome: BuildReport.Outcome {
    switch self {
    case .content: .rejected
    case .misuse: .misused
    case .system: .failed
    case .locked: .locked
    }
  }

  var diagnostics: [Diagnostic] {
    switch self {
    case .content(let diagnostics), .misuse(let diagnostics): diagnostics
    case .system(let diagnostic), .locked(let diagnostic): [diagnostic]
    }
  }
}
