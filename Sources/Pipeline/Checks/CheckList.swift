/// All checks that `warraq check` runs.
package enum CheckList {
  /// One of each kind.
  package static let all: [any Check] = [
    SuggestedTitle(), MissingDate(), BoundDate(), StoryCopies(), StoryTellings(),
  ]
}
