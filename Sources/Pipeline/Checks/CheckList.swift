/// All checks that `warraq check` runs.
package enum CheckList {
  /// One of each kind that looks at the archive.
  package static let all: [any Check] = [
    SuggestedTitle(), MissingDate(), BoundDate(), StoryCopies(), StoryTellings(), SimilarTags(),
    DeadFragment(),
  ]

  /// One of each kind that reads texts.
  package static let texts: [any TextCheck] = [DoubtfulMention()]

  /// What the checks find.
  package static let kinds = all.map(\.kind) + texts.map(\.kind)
}
