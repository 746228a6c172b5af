import Synchronization
import WarraqKit

/// Keeps what a build tells of its progress.
final class Heard: Sendable {
  private let progress = Mutex<[WorkProgress]>([])

  /// Everything in the order in which it was told.
  var all: [WorkProgress] { progress.withLock(\.self) }

  var listen: WorkProgress.Listener {
    { progress in self.progress.withLock { $0.append(progress) } }
  }
}
