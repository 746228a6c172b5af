import Hashing
import Parallelism

/// What pages show of the articles or tags that they list, by position in the archive, each with a
/// fingerprint that is found once for all pages.
final class Listing<Value: Encodable & Sendable>: Sendable {
  private let value: @Sendable (Int) -> Value
  private let fingerprints: [Fingerprint]

  /// Lists `count` values, made on demand: kept, they would take as much memory as the archive.
  init(count: Int, jobs: Int, value: @escaping @Sendable (Int) -> Value) async {
    self.value = value
    fingerprints = await (0..<count).concurrentMap(width: jobs) { position in
      FingerprintEncoder.fingerprint { $0.encode(value(position)) }
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
  func value(at position: Int) -> Value { value(position) }
  /// The fingerprint of the value at a position.
  func fingerprint(at position: Int) -> Fingerprint { fingerprints[position] }
}
