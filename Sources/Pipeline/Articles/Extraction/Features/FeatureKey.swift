/// A feature of a line as a number: its kind, its value, and the line it is seen at, from two lines
/// before to two lines after.
enum FeatureKey {
  /// A feature before it is known from which line it is looked at.
  @inline(__always)
  static func code(_ kind: FeatureKind, _ value: UInt64) -> UInt64 {
    UInt64(kind.rawValue) << 56 | value & 0xFF_FFFF_FFFF_FFFF
  }

  /// The number of a feature's ``FeatureKind``.
  @inline(__always)
  static func kind(_ code: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: code >> 56) }

  /// The feature as it is looked at from a line `offset` lines before.
  @inline(__always)
  static func key(_ code: UInt64, offset: Int) -> UInt32 {
    var hash = code &+ UInt64(truncatingIfNeeded: offset + 8) &* 0xA076_1D64_78BD_642F
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
