/// The values of those fields of one kind that have one.
///
/// An array, because an article has a few fields of a kind: it takes less memory than a dictionary or
/// than an optional value for each field.
@usableFromInline
package struct FieldTable<Key: CaseIterable & Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline typealias Entry = (key: Key, value: Value)

  @usableFromInline var entries: [Entry] = []

  /// Makes a table without values; `capacity` is how many are expected.
  @inlinable package init(capacity: Int = 0) {
    // Even to reserve nothing makes an array.
    if capacity > 0 { entries.reserveCapacity(capacity) }
  }

  /// Makes a table of what `value` gives for each field, in no more memory than it needs.
  @inlinable package init(_ value: (Key) -> Value?) {
    let found = Key.allCases.compactMap { key in value(key).map { (key: key, value: $0) } }
    self.init(capacity: found.count)
    entries += found
  }

  /// The value of a field.
  @inlinable package subscript(key: Key) -> Value? {
    get { index(of: key).map { entries[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append((key, value))
      case (nil, nil): break
      }
    }
  }

  /// How many fields have a value.
  @inlinable package var count: Int { entries.count }

  /// Takes the values of another table for the fields that have none here.
  @inlinable package mutating func fill(from other: FieldTable) {
    for entry in other.entries where index(of: entry.key) == nil {
      entries.append(entry)
    }
  }

  // By position, because a loop over the entries would copy their values.
  @inlinable func index(of key: Key) -> Int? { entries.indices.first { entries[$0].key == key } }
}

extension FieldTable: Equatable, Hashable where Value: Hashable {
  /// Whether both say the same, in whichever order it was said.
  @inlinable package static func == (left: FieldTable, right: FieldTable) -> Bool {
    left.entries.count == right.entries.count
      && left.entries.allSatisfy { right[$0.key] == $0.value }
  }

  /// Hashes the values in the order of the fields.
  @inlinable package func hash(into hasher: inout Hasher) {
    for key in Key.allCases { hasher.combine(self[key]) }
  }
}

extension FieldTable: ExpressibleByDictionaryLiteral {
  /// Makes a table of fields and their values; each field stands once.
  @inlinable package init(dictionaryLiteral elements: (Key, Value)...) {
    entries = elements.map { (key: $0.0, value: $0.1) }
  }
}
