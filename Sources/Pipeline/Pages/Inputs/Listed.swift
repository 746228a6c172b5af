/// One value of a listing.
struct Listed<Value: Encodable & Sendable>: Encodable, Sendable {
  let listing: Listing<Value>
  /// The position in the archive, for looking up what was made of the value before; no page shows it.
  let position: Int

  var value: Value { listing.value(at: position) }

  /// Encodes the fingerprint in place of the value.
  func encode(to encoder: any Encoder) throws {
    try listing.fingerprint(at: position).encode(to: encoder)
  }
}
