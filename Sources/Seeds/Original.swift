import Crypto

/// What identifies the bytes that an article was made from.
package struct Original: Sendable, Hashable {
  /// The path relative to the site.
  package let path: String
  /// The size in bytes.
  package let size: Int
  /// The SHA-256 of the bytes (FIPS 180-4), 64 lower-case hexadecimal digits.
  package let sha256: String
  /// The character encoding of the bytes, as IANA names it in lower case.
  package let encoding: String

  /// Identifies `bytes`, which stand at `path`.
  package init(path: String, bytes: [UInt8], encoding: String = "utf-8") {
    self.path = path
    self.size = bytes.count
    self.sha256 = ContentHash.sha256(bytes)
    self.encoding = encoding
  }
}

/// Hashes that name content.
package enum ContentHash {
  /// The SHA-256 of `bytes`, 64 lower-case hexadecimal digits.
  package static func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
