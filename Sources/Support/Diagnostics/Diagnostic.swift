/// One problem in one place: what is wrong there, and what to do about it.
package struct Diagnostic: Sendable, Hashable {
  /// The severity of a problem; a more serious one is greater.
  package enum Severity: String, Sendable, Comparable, CaseIterable {
    case note, warning, error

    package static func < (left: Self, right: Self) -> Bool {
      left != right && (left == .note || right == .error)
    }
  }

  /// The severity of the problem.
  package let severity: Severity
  /// A stable name for this kind of problem, in kebab case: `unknown-key`.
  package let identifier: String
  /// One line without a full stop: what is wrong and, after a semicolon, what to do.
  package let wording: Message
  /// The place of the problem; `nil` if it concerns no file.
  package let location: SourceLocation?

  /// Makes a diagnostic.
  package init(
    _ severity: Severity, _ identifier: String, _ wording: Message, at location: SourceLocation?
  ) {
    self.severity = severity
    self.identifier = identifier
    self.wording = wording
    self.location = location
  }

  /// Makes a diagnostic that says the same in English and in Arabic.
  package init(
    _ severity: Severity, _ identifier: String, _ english: String, ar arabic: ArabicWords,
    at location: SourceLocation?
  ) {
    self.init(severity, identifier, Message(english, ar: arabic), at: location)
  }

  /// The message in English.
  package var message: String { wording.english }
}

extension Diagnostic: Comparable {
  /// Orders by place, then by severity (most severe first), then by text.
  package static func < (left: Self, right: Self) -> Bool {
    let nowhere = SourceLocation(file: "")
    let (first, second) = (left.location ?? nowhere, right.location ?? nowhere)
    if first != second { return first < second }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.identifier, left.message) < (right.identifier, right.message)
  }
}

extension Diagnostic.Severity {
  /// What a reader of Arabic is told instead of `error`, `warning` and `note`.
  package var arabicName: String {
    switch self {
    case .error: "خطأ"
    case .warning: "تحذير"
    case .note: "ملاحظة"
    }
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `seeds/x.txt:12:4: warning: … [identifier]`.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue): \(message) [\(identifier)]"
  }
}

/// The result of reading imperfect input: always a value, and the problems that were found.
package struct Diagnosed<Value: Sendable>: Sendable {
  /// What was read, with defaults in place of what could not be.
  package var value: Value
  /// The problems that were found.
  package var diagnostics: [Diagnostic]

  /// Pairs a value with the problems found while reading it.
  package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

/// An error that diagnostics explain.
package struct DiagnosedError: Error, Sendable, Hashable {
  /// Why the work failed, at least one error.
  package let diagnostics: [Diagnostic]

  /// Makes an error of one or more diagnostics.
  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// Makes an error of a single diagnostic of severity `error`.
  package init(_ identifier: String, _ wording: Message, at location: SourceLocation?) {
    self.init([Diagnostic(.error, identifier, wording, at: location)])
  }

  /// Makes an error of a single diagnostic that says the same in English and in Arabic.
  package init(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at location: SourceLocation?
  ) {
    self.init(identifier, Message(english, ar: arabic), at: location)
  }
}
