import Diagnostics

/// Prints diagnostics in one of the formats of `--format`.
struct DiagnosticPrinter {
  let format: OutputFormat
  /// Whether diagnostics are the result and go to standard output, else to standard error.
  var isResult = false

  /// Prints diagnostics in their order, each on its own line; nothing if they are part of the JSON
  /// result.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch format {
      case .text: write(text(diagnostic))
      case .github: write(Self.annotation(diagnostic))
      case .json: continue
      }
    }
  }

  /// Prints the diagnostics of a command, and ends it with a status if there is an error.
  func finish(_ diagnostics: [Diagnostic]) throws {
    print(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitStatus.contentErrors }
  }

  private func write(_ line: String) {
    isResult ? Terminal.result(line) : Terminal.messages(line)
  }

  private func text(_ diagnostic: Diagnostic) -> String {
    let line = SafeText.line(diagnostic.description)
    guard isResult ? StandardOutput.isTerminal : Terminal.isInteractive else { return line }
    let place = diagnostic.location.map { SafeText.line("\($0): ") } ?? ""
    let colour =
      switch diagnostic.severity {
      case .error: "\u{1B}[31m"
      case .warning: "\u{1B}[33m"
      case .note: "\u{1B}[36m"
      }
    let severity = "\(colour)\(diagnostic.severity.rawValue):\u{1B}[0m"
    return "\(place)\(severity) \(SafeText.line(diagnostic.message)) [\(diagnostic.identifier)]"
  }

  /// A workflow command of GitHub Actions: `::warning file=F,line=L,col=C,title=T::message`.
  private static func annotation(_ diagnostic: Diagnostic) -> String {
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let location = diagnostic.location
    let properties = [
      location.map { "file=\(escaped($0.file, ":,"))" }, location?.line.map { "line=\($0)" },
      location?.column.map { "col=\($0)" }, "title=\(escaped(diagnostic.identifier, ":,"))",
    ]
    return "::\(command) \(properties.compactMap(\.self).joined(separator: ","))"
      + "::\(escaped(diagnostic.message, ""))"
  }

  /// Percent-encodes what would end a command or a property, and makes the rest safe.
  private static func escaped(_ text: String, _ separators: String) -> String {
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      "%\r\n".unicodeScalars.contains($0) || separators.unicodeScalars.contains($0)
    }
    var escaped = ""
    for part in parts {
      escaped += SafeText.line(String(part))
      guard part.endIndex < text.unicodeScalars.endIndex else { break }
      let digits = String(text.unicodeScalars[part.endIndex].value, radix: 16, uppercase: true)
      escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    return escaped
  }
}
