import ArgumentParser

/// The forms in which a command can print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// One JSON object on standard output.
  case json
  /// Annotations for GitHub Actions.
  case github
}
