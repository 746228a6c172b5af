package import Diagnostics

/// A value that an editor wrote, and where.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  package let location: SourceLocation

  /// Pairs a value with its place.
  package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}
