import Synchronization
import WarraqKit

/// A bar on standard error that shows how far long work has come, for people only: it is drawn on a
/// terminal, and for work that takes more than a second.
final class ProgressBar: Sendable {
  private struct State {
    /// When the bar was drawn last; `nil` while it has not been.
    var drawn: ContinuousClock.Instant?
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// The bar for standard error; `nil` where no person watches it.
  static func forTerminal() -> ProgressBar? {
    Terminal.isInteractive ? ProgressBar() : nil
  }

  /// What hears of the progress of a build.
  var listener: WorkProgress.Listener {
    { progress in self.show(progress) }
  }

  /// Draws the bar, if it is time to.
  private func show(_ progress: WorkProgress) {
    let now = ContinuousClock.now
    state.withLock { state in
      guard Self.isDue(elapsed: now - start, sinceDrawn: state.drawn.map { now - $0 }) else {
        return
      }
      Terminal.write("\r\(Self.line(progress))\u{1B}[K")
      state.drawn = now
    }
  }

  /// Takes the bar off the terminal.
  func clear() {
    state.withLock { state in
      if state.drawn != nil { Terminal.write("\r\u{1B}[K") }
      state.drawn = nil
    }
  }
}

extension ProgressBar {
  /// Whether the bar is to be drawn: after a second, and then ten times a second at most.
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
