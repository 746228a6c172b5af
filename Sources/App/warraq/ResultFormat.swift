import ArgumentParser

/// The formats of a command that prints what it was asked for, and no findings.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable {
  /// Lines for people.
  case text
  /// JSON.
  case json
}
