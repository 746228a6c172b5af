import Bytes

/// What identifies the bytes that an article was made from.
package struct Original: Sendable, Hashable {
  /// The path relative to the site.
  package let path: String
  /// The size in bytes.
  package let size: Int
  /// The SHA-256 of the bytes (FIPS 180-4), 64 lower-case hexadecimal digits.
  package let sha256: String
  /// The character encoding of the bytes, as IANA names it in lower case; `binary` where they are no
  /// text; with ``compressed`` after it where the text was taken out of a compressed file.
  package let encoding: String

  /// What is said of the encoding of a compressed file.
  static let compressed = " (gzip)"

  /// Whether the bytes are compressed.
  package var isCompressed: Bool { encoding.hasEnding(Self.compressed) }
}
