/// What was changed in an imported text before it was read, counted by kind.
package struct CleaningAccount: Sendable, Hashable {
  /// How many lines had been decoded by the wrong charset and were decoded anew.
  package let repairedLines: Int
  /// How many of them by each pattern; one repaired twice counts for each.
  package let repairs: [MojibakePattern: Int]
  /// How many scalars were removed or replaced; a kind that did not occur is absent.
  package let changes: [CleaningChange: Int]

  /// Makes an account; by default of a text that was left as it was.
  package init(
    repairedLines: Int = 0, repairs: [MojibakePattern: Int] = [:],
    changes: [CleaningChange: Int] = [:]
  ) {
    self.repairedLines = repairedLines
    self.repairs = repairs
    self.changes = changes
  }
}

extension CleaningAccount {
  /// The account with further changes.
  package func adding(_ more: [CleaningChange: Int]) -> CleaningAccount {
    CleaningAccount(
      repairedLines: repairedLines, repairs: repairs,
      changes: changes.merging(more, uniquingKeysWith: +))
  }
}
