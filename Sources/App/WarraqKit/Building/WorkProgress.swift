/// How far a build or a check has come, for a bar that a person watches.
package struct WorkProgress: Sendable, Hashable {
  /// What is gone through now.
  package enum Phase: String, Sendable, Hashable {
    /// The sources are read.
    case reading
    /// The pages are made and written.
    case writing
  }

  /// The phase that is going on.
  package let phase: Phase
  /// How many of `total` are done, 0 to `total`.
  package let done: Int
  /// How many sources, or pages with what stands beside them, there are.
  package let total: Int

  /// Tells how far a phase has come.
  package init(_ phase: Phase, done: Int, total: Int) {
    self.phase = phase
    self.done = done
    self.total = total
  }

  /// Listens to the work; it is called a few dozen times in a phase, by one thread at a time.
  package typealias Listener = @Sendable (WorkProgress) -> Void
}
