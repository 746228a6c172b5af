import Diagnostics

extension Diagnostic {
  /// A diagnostic whose words do not matter in Arabic.
  init(
    _ severity: Severity, _ identifier: String, _ english: String,
    at location: Diagnostics.SourceLocation?
  ) {
    self.init(severity, identifier, Message(english: english), at: location)
  }
}
