import Gzip
import Testing

struct GzipTests {
  /// «خبر» in the one block of a stream that is stored.
  private static let stored: [UInt8] =
    [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 6, 0, 0xF9, 0xFF]
    + Array("خبر".utf8) + checksum

  private static let checksum: [UInt8] = [0, 0, 0, 0, 6, 0, 0, 0]

  @Test func `x`() {}
}
