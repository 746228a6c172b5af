import Bytes
import Hashing

/// Several values of a listing, in an order of their own.
struct Selection<Value: Encodable & Sendable>: RandomAccessCollection, Encodable, Sendable {
  private let listing: Listing<Value>
  private let positions: [Int]

  init(_ listing: Listing<Value>, _ positions: [Int]) {
    self.listing = listing
    self.positions = positions
  }

  var startIndex: Int { positions.startIndex }
  var endIndex: Int { positions.endIndex }
  subscript(index: Int) -> Listed<Value> { listing[positions[index]] }

  /// Encodes the fingerprints in place of the values.
  func encode(to encoder: any Encoder) throws {
    try encoder.encodeBytes { writer in
      for position in positions { listing.fingerprint(at: position).write(to: &writer) }
    }
  }
}
