#if canImport(CryptoKit)
  import CryptoKit
#else
  import CCrypto
#endif

/// Hashes that name content.
package enum ContentHash {
  /// The SHA-256 of `bytes` (FIPS 180-4), 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let hash = digest(of: bytes)
    return String(unsafeUninitializedCapacity: 2 * hash.count) { text in
      for (index, byte) in hash.enumerated() {
        text.initializeElement(at: 2 * index, to: hexadecimal(byte >> 4))
        text.initializeElement(at: 2 * index + 1, to: hexadecimal(byte & 15))
      }
      return 2 * hash.count
    }
  }

  #if canImport(CryptoKit)
    private static func digest(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
  #else
    private static func digest(of bytes: [UInt8]) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: 32) { hash, count in
        warraq_sha256(bytes, bytes.count, hash.baseAddress)
        count = 32
      }
    }
  #endif

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
