/// Measures how long the phases of a build take; the times only go into the report.
struct PhaseClock {
  private let stopwatch: @Sendable () -> Duration
  private var last: Duration
  private(set) var phases: [BuildReport.Phase] = []

  /// Starts the first phase; `stopwatch` gives the time since some fixed moment.
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
