// Overloads, because the compiler does not specialize parameter packs.

extension BinaryReader {
  /// Reads two values.
  @inlinable package mutating func read<A: BinaryCodable, B: BinaryCodable>() throws(BinaryDamage)
    -> (A, B)
  {
    (try A(from: &self), try B(from: &self))
  }

  /// Reads three values.
  @inlinable package mutating func read<A: BinaryCodable, B: BinaryCodable, C: BinaryCodable>()
    throws(BinaryDamage) -> (A, B, C)
  {
    (try A(from: &self), try B(from: &self), try C(from: &self))
  }
}

extension BinaryWriter {
  /// Appends two values.
  @inlinable package mutating func write(_ a: some BinaryCodable, _ b: some BinaryCodable) {
    a.write(to: &self)
    b.write(to: &self)
  }

  /// Appends three values.
  @inlinable package mutating func write(
    _ a: some BinaryCodable, _ b: some BinaryCodable, _ c: some BinaryCodable
  ) {
    write(a, b)
    c.write(to: &self)
  }
}
