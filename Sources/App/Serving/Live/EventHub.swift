import Synchronization

/// The pages that listen to the preview.
package final class EventHub: Sendable {
  private struct Listeners {
    var next = 0
    var all: [Int: AsyncStream<LiveEvent>.Continuation] = [:]
  }

  private let listeners = Mutex(Listeners())
  private let limit: Int

  /// Makes a hub for at most `limit` listeners.
  package init(limit: Int) { self.limit = limit }

  /// What happens from now on, after a first event; `nil` where too many listen already.
  ///
  /// A listener that does not take its events ends, rather than take memory: its browser comes back.
  package func listen(first: LiveEvent) -> AsyncStream<LiveEvent>? {
    let (stream, continuation) = AsyncStream.makeStream(
      of: LiveEvent.self, bufferingPolicy: .bufferingOldest(32))
    continuation.yield(first)
    let number: Int? = listeners.withLock { listeners in
      guard listeners.all.count < limit else { return nil }
      listeners.next += 1
      listeners.all[listeners.next] = continuation
      return listeners.next
    }
    guard let number else { return nil }
    continuation.onTermination = { [weak self] _ in self?.forget(number) }
    return stream
  }

  /// How many listen.
  package var count: Int { listeners.withLock { $0.all.count } }

  /// Tells all listeners.
  package func tell(_ event: LiveEvent) {
    // A listener that ends takes the lock itself.
    for listener in listeners.withLock({ Array($0.all.values) }) {
      if case .dropped = listener.yield(event) { listener.finish() }
    }
  }

  private func forget(_ number: Int) {
    _ = listeners.withLock { $0.all.removeValue(forKey: number) }
  }
}
