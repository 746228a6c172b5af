import ArgumentParser

/// The formats in which a command can print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// One JSON object on standard output.
  case json
  /// Annotations for GitHub Actions.
  case github

  /// The format without `--format`: annotations in a GitHub workflow, else text.
  static var preferred: OutputFormat {
    Terminal.environment("GITHUB_ACTIONS") == "true" ? .github : .text
  }
}
