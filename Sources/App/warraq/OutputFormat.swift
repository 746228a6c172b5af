import ArgumentParser

/// The forms in which a command can print.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// One JSON object on standard output.
  case json
  /// Annotations for GitHub Actions.
  case github

  /// The form where none is asked for: annotations in a workflow of GitHub, else text.
  static var preferred: OutputFormat {
    Terminal.environment("GITHUB_ACTIONS") == "true" ? .github : .text
  }
}
