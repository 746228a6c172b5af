/// Hashes that name content.
package enum ContentHash {
  /// The SHA-256 of `bytes` (FIPS 180-4), 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let words = SHA256.hash(bytes)
    return String(unsafeUninitializedCapacity: 64) { text in
      for index in 0..<64 {
        let digit = UInt8(truncatingIfNeeded: words[index / 8] >> UInt32(28 - 4 * (index % 8)) & 15)
        text.initializeElement(at: index, to: digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
      return 64
    }
  }
}
