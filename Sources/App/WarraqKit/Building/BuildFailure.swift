import Diagnostics
import Disk
import Output
import Seeds

/// Why a build stopped before its site was in place.
struct BuildFailure: Error {
  let outcome: BuildReport.Outcome
  let diagnostics: [Diagnostic]
}

extension BuildFailure {
  /// Makes a failure with one error that has no place in a file.
  init(
    _ outcome: BuildReport.Outcome, _ identifier: String, _ english: String, ar arabic: ArabicWords
  ) {
    self.init(outcome, identifier, Message(english, ar: arabic))
  }

  init(_ outcome: BuildReport.Outcome, _ identifier: String, _ wording: Message) {
    self.outcome = outcome
    diagnostics = [Diagnostic(.error, identifier, wording, at: nil)]
  }

  init(_ error: any Error) {
    switch error {
    case let failure as BuildFailure: self = failure
    case let refusal as OutputFolder.Refusal:
      self = BuildFailure(.misused, "output", refusal.reason)
    case let busy as Workspace.Busy:
      self = BuildFailure(
        .locked, "locked",
        "another build\(Self.process(busy.holder)) is writing to ‘\(busy.output)’; "
          + "try again when it is done",
        ar: "بناء آخر\(Self.process(busy.holder)) يكتب في «\(busy.output)»؛ أعد المحاولة حين ينتهي")
    case let error as DiagnosedError:
      let failure = error.diagnostics.first { $0.identifier == SourceFile.systemFailure }
      outcome = failure == nil ? .rejected : .failed
      diagnostics = failure.map { [$0] } ?? error.diagnostics
    case let error as DiskError: self = BuildFailure(.failed, "system", error.wording)
    default: self = BuildFailure(.failed, "system", "\(error)", ar: "\("\(error)")")
    }
  }

  /// A process in words: ` (process 12)`; empty if it is not known.
  static func process(_ number: Int?) -> Message {
    number.map { Message(" (process \($0))", ar: " (العملية \($0))") } ?? Message("", ar: "")
  }
}
