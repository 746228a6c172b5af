#if canImport(CryptoKit)
  import CryptoKit
#else
  import CCrypto
#endif

/// Hashes that name content.
package enum ContentHash {
  /// The SHA-256 of `bytes` (FIPS 180-4), 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest(of: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
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
}
