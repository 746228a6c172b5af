/// The time that one piece of work takes, over several runs.
struct Measurement {
  /// The runs' durations in seconds, shortest first.
  private let durations: [Double]

  /// Runs `work` once to warm up, then `runs` times under the clock.
  init(runs: Int = 9, _ work: () -> Void) {
    work()
    let clock = ContinuousClock()
    durations = (0..<runs).map { _ in clock.measure(work) / .seconds(1) }.sorted()
  }

  /// The shortest run in seconds: the one that other programs disturbed least.
  var least: Double { durations.first ?? 0 }
  /// The middle run in seconds.
  var median: Double { durations.isEmpty ? 0 : durations[durations.count / 2] }
}

/// Keeps a result from being optimised away.
@inline(never)
func consume<Value>(_ value: Value) {}
