package import Diagnostics

/// What came of making new files: `warraq new`.
package struct NewFiles: Sendable {
  /// The paths that were written, in their order.
  package internal(set) var paths: [String] = []
  /// What is in the way, or worth knowing.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// Whose fault it is if nothing was written.
  package internal(set) var outcome = BuildReport.Outcome.published

  /// The result of a body that writes files or throws why it cannot.
  init(_ body: (inout NewFiles) throws -> Void) {
    do {
      try body(&self)
    } catch {
      let failure = BuildFailure(error)
      diagnostics += failure.diagnostics
      outcome = failure.outcome == .rejected ? .misused : failure.outcome
    }
  }

  /// A failure because of what the user asked for.
  static func refusal(_ identifier: String, _ message: String) -> BuildFailure {
    BuildFailure(.misused, identifier, Message(english: message))
  }

  /// The names of what is in the way, at most a few of them: `a, b and 3 more`.
  static func list(_ names: [String]) -> String {
    let most = 5
    let shown = names.prefix(most).map { "‘\($0)’" }.joined(separator: ", ")
    return names.count > most ? "\(shown) and \(names.count - most) more" : shown
  }
}
