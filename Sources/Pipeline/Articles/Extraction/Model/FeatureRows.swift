/// Which row of weights each feature has: a hash table, and bits that say of most features at once that
/// they have none.
struct FeatureRows: Sendable {
  fileprivate struct Slot {
    var key: UInt32 = 0
    /// The row, counted from 1; 0 in an empty slot.
    var row: UInt32 = 0
  }

  /// By the last bits of the features' numbers.
  private var slots: [Slot]
  /// One bit for each value of the first bits of these numbers, set where a feature has it.
  private var seen = [UInt64](repeating: 0, count: 1 << (seenBits - 6))
  private static let seenBits = 16
  private(set) var count = 0

  /// A table for so many features.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// Adds a feature, which has the next row.
  mutating func insert(_ key: UInt32) {
    count += 1
    var slot = Int(key) & (slots.count - 1)
    while slots[slot].row != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Slot(key: key, row: UInt32(count))
    let bit = Int(key >> (32 - UInt32(Self.seenBits)))
    seen[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Gives access to the table without checks.
  func withLookup(_ body: (Lookup) -> Void) {
    slots.withUnsafeBufferPointer { slots in
      seen.withUnsafeBufferPointer { seen in body(Lookup(slots: slots, seen: seen)) }
    }
  }

  /// Finds the rows of features.
  struct Lookup {
    fileprivate let slots: UnsafeBufferPointer<Slot>
    fileprivate let seen: UnsafeBufferPointer<UInt64>

    /// The row of a feature; `nil` for most, which have no weights.
    @inline(__always)
    func row(of key: UInt32) -> Int? {
      let bit = Int(key >> (32 - UInt32(FeatureRows.seenBits)))
      guard seen[bit >> 6] >> UInt64(bit & 63) & 1 == 1 else { return nil }
      var slot = Int(key) & (slots.count - 1)
      while slots[slot].row != 0 {
        if slots[slot].key == key { return Int(slots[slot].row) - 1 }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }
}
