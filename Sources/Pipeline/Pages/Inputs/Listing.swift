import Hashing
import Parallelism

/// What pages show of the articles or tags that they list, by position in the archive, each with a
/// fingerprint that is found once for all pages.
final class Listing<Value: Encodable & Sendable>: Sendable {
  private let values: [Value]
  private let fingerprints: [Fingerprint]

  /// Lists values, with fingerprints found on at most `jobs` threads.
  init(_ values: [Value], jobs: Int) async {
    self.values = values
    fingerprints = await values.concurrentMap(width: jobs) { value in
      FingerprintEncoder.fingerprint { $0.encode(value) }
    }
  }

  /// All values, in the order of the archive.
  var all: Selection<Value> { Selection(self, Array(fingerprints.indices)) }

  /// One value.
  subscript(position: Int) -> Listed<Value> { Listed(listing: self, position: position) }

  /// Several values, in the order of their positions here.
  subscript(positions: some Sequence<Int>) -> Selection<Value> {
    Selection(self, Array(positions))
  }

  /// The value at a position.
  func value(at position: Int) -> Value { values[position] }
  /// The fingerprint of the value at a position.
  func fingerprint(at position: Int) -> Fingerprint { fingerprints[position] }
}
