import Synchronization

/// Keeps what a build no longer needs until the build itself is released.
///
/// A program that ends anyway need not free an archive value by value: that took a fifth of one edit
/// at 100,000 articles.
final class DeferredRelease: Sendable {
  private let values = Mutex<[any Sendable]>([])

  /// Keeps values as long as this object exists.
  func keep(_ values: [any Sendable]) {
    self.values.withLock { $0 += values }
  }
}
