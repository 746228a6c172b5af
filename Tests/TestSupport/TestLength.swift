import Foundation

/// How long the tests may take that could go on for ever.
package enum TestLength {
  /// Whether `make test-long` runs them, which tries everything; `make test` tries a part.
  package static let isLong = ProcessInfo.processInfo.environment["WARRAQ_TEST_LONG"] != nil
}
