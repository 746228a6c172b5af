import Synchronization
import WarraqKit

/// A progress bar on standard error, which is drawn only on a terminal and only for work that takes
/// more than a second.
final class ProgressBar: Sendable {
  private let isShown = Terminal.isInteractive
  private let start = ContinuousClock.now
  /// When the bar was last drawn; `nil` if it was not.
  private let drawn = Mutex<ContinuousClock.Instant?>(nil)

  /// Draws the bar if standard error is a terminal and enough time has passed.
  func show(_ progress: WorkProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    drawn.withLock { drawn in
      guard Self.isDue(elapsed: now - start, sinceDrawn: drawn.map { now - $0 }) else { return }
      Terminal.write("\r\(Self.line(progress))\u{1B}[K")
      drawn = now
    }
  }

  func clear() {
    drawn.withLock { drawn in
      if drawn != nil { Terminal.write("\r\u{1B}[K") }
      drawn = nil
    }
  }

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
