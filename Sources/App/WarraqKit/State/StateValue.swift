import Bytes
import Output

/// A value of which a state keeps many.
protocol StateValue: BinaryCodable, Sendable {
  /// What no other value of the list is called.
  var name: String { get }

  /// Whether both would be written as the same bytes, which is quick to tell where one was taken over
  /// from the other.
  func isSame(as other: Self) -> Bool
}

extension SiteFile: StateValue {
  func isSame(as other: SiteFile) -> Bool {
    signature == other.signature && name.hasSameBytes(as: other.name)
  }
}
