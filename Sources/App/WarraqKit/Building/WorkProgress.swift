/// The progress of a build or a check, for a progress bar.
package struct WorkProgress: Sendable, Hashable {
  /// A phase of the work: the sources are read, then the pages are made and written.
  package enum Phase: String, Sendable, Hashable {
    case reading, writing
  }

  /// The current phase.
  package let phase: Phase
  /// How many of `total` are done, 0 to `total`.
  package let done: Int
  /// How many sources there are to read, or pages to write.
  package let total: Int

  /// Receives the progress; it is called a few dozen times in a phase, by one thread at a time.
  package typealias Listener = @Sendable (WorkProgress) -> Void
}
