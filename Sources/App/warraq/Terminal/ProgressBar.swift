import Synchronization
import WarraqKit

/// A progress bar on standard error, which is drawn only on a terminal and only for work that takes
/// more than a second.
final class ProgressBar: Sendable {
  private let start = ContinuousClock.now
  /// When the bar was last drawn; `nil` if it was not.
  private let drawn = Mutex<ContinuousClock.Instant?>(nil)

  /// The bar for standard error; `nil` unless that is a terminal.
  static func forTerminal() -> ProgressBar? {
    Terminal.isInteractive ? ProgressBar() : nil
  }

  /// Receives the progress of a build.
  var listener: WorkProgress.Listener {
    { progress in self.show(progress) }
  }

  /// Draws the bar if enough time has passed.
  private func show(_ progress: WorkProgress) {
    let now = ContinuousClock.now
    drawn.withLock { drawn in
      guard Self.isDue(elapsed: now - start, sinceDrawn: drawn.map { now - $0 }) else { return }
      Terminal.write("\r\(Self.line(progress))\u{1B}[K")
      drawn = now
    }
  }

  /// Erases the bar.
  func clear() {
    drawn.withLock { drawn in
      if drawn != nil { Terminal.write("\r\u{1B}[K") }
      drawn = nil
    }
  }
}

extension ProgressBar {
  /// Whether to draw the bar: after a second, then at most ten times a second.
  static func isDue(elapsed: Duration, sinceDrawn: Duration?) -> Bool {
    elapsed > .seconds(1) && sinceDrawn ?? .seconds(1) >= .milliseconds(100)
  }

  /// The bar as it is drawn: `reading  [#####               ]  250 of 1000`.
  static func line(_ progress: WorkProgress) -> String {
    let total = max(progress.total, 1)
    let done = min(max(progress.done, 0), total)
    let filled = width * done / total
    let bar = String(repeating: "#", count: filled) + String(repeating: " ", count: width - filled)
    return "\(progress.phase.rawValue)  [\(bar)]  \(done) of \(total)"
  }

  private static let width = 30
}
