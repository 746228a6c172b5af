/// Measures how long the phases of a build take, one after another.
///
/// It decides nothing: what it measures goes into the report alone.
struct PhaseClock {
  private let stopwatch: @Sendable () -> Duration
  private var last: Duration
  private(set) var phases: [BuildReport.Phase] = []

  /// Starts to measure the first phase by a clock that counts from any moment.
  init(_ stopwatch: @escaping @Sendable () -> Duration) {
    self.stopwatch = stopwatch
    last = stopwatch()
  }

  /// Ends a phase; the next one begins.
  mutating func end(_ name: String) {
    let now = stopwatch()
    phases.append(BuildReport.Phase(name: name, duration: now - last))
    last = now
  }
}
