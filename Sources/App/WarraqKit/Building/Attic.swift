import Synchronization

/// Where a build puts what it no longer needs.
///
/// To take an archive apart, value by value, takes a tenth of the time of a small build. So it is done
/// when the build itself is let go, which a program that ends anyhow need not do.
final class Attic: Sendable {
  private let things = Mutex<[any Sendable]>([])

  /// Keeps things as long as the attic is there.
  func keep(_ things: [any Sendable]) {
    self.things.withLock { $0 += things }
  }
}
