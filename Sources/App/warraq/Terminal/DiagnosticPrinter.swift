import Diagnostics

/// Prints diagnostics in one of the formats of `--format`.
struct DiagnosticPrinter {
  let format: OutputFormat
  /// Whether diagnostics are the result and go to standard output, else to standard error.
  var isResult = false
  /// The language of the messages.
  var language = MessageLanguage.english

  /// Prints diagnostics in their order, each on its own line; nothing if they are part of the JSON
  /// result.
  func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch format {
      case .text: write(text(diagnostic))
      case .github: write(annotation(diagnostic))
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

  /// The line of a diagnostic, without its end.
  ///
  /// In Arabic the place and the identifier stay where programs look for them, and the words between them
  /// are isolated, so that each part is read in its own direction.
  func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location.map { SafeText.line("\($0): ") } ?? ""
    let message =
      language == .arabic
      ? SafeText.arabic(diagnostic.wording.arabic) : SafeText.line(diagnostic.message)
    let words = "\(severity(of: diagnostic)) \(message)"
    let shown = language == .arabic ? ArabicWords(words).isolated : words
    return "\(place)\(shown) [\(diagnostic.identifier)]"
  }

  /// The severity with a colon, coloured on a terminal.
  private func severity(of diagnostic: Diagnostic) -> String {
    let name =
      language == .arabic ? diagnostic.severity.arabicName : diagnostic.severity.rawValue
    guard isResult ? StandardOutput.isTerminal : Terminal.isInteractive else { return "\(name):" }
    let colour =
      switch diagnostic.severity {
      case .error: "\u{1B}[31m"
      case .warning: "\u{1B}[33m"
      case .note: "\u{1B}[36m"
      }
    return "\(colour)\(name):\u{1B}[0m"
  }

  /// A workflow command of GitHub Actions: `::warning file=F,line=L,col=C,title=T::message`.
  private func annotation(_ diagnostic: Diagnostic) -> String {
    let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
    let location = diagnostic.location
    let properties = [
      location.map { "file=\(Self.escaped($0.file, ":,"))" }, location?.line.map { "line=\($0)" },
      location?.column.map { "col=\($0)" }, "title=\(Self.escaped(diagnostic.identifier, ":,"))",
    ]
    return "::\(command) \(properties.compactMap(\.self).joined(separator: ","))"
      + "::\(Self.escaped(diagnostic.wording[language], "", isArabic: language == .arabic))"
  }

  /// Percent-encodes what would end a command or a property, and makes the rest safe.
  private static func escaped(
    _ text: String, _ separators: String, isArabic: Bool = false
  ) -> String {
    let parts = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      "%\r\n".unicodeScalars.contains($0) || separators.unicodeScalars.contains($0)
    }
    var escaped = ""
    for part in parts {
      escaped += isArabic ? SafeText.arabic(String(part)) : SafeText.line(String(part))
      guard part.endIndex < text.unicodeScalars.endIndex else { break }
      let digits = String(text.unicodeScalars[part.endIndex].value, radix: 16, uppercase: true)
      escaped += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    return escaped
  }
}
