/// A charset in which Arabic text files are found; the raw value is its name in IANA's registry.
package enum Charset: String, Sendable, Hashable, CaseIterable {
  case ascii = "us-ascii"
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1256 = "windows-1256"
  case iso88596 = "iso-8859-6"

  /// Decodes bytes; whatever is not valid becomes U+FFFD, and a byte order mark stays.
  package func decode(_ bytes: some Collection<UInt8>) -> String {
    switch self {
    case .ascii, .utf8: String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian: String(decoding: units(bytes), as: UTF16.self)
    case .windows1256: SingleByteCharset.windows1256.decode(bytes)
    case .iso88596: SingleByteCharset.iso88596.decode(bytes)
    }
  }

  /// Whether all bytes are valid in this charset.
  package func isValid(_ bytes: some Collection<UInt8>) -> Bool {
    switch self {
    case .ascii: bytes.allSatisfy { $0 < 0x80 }
    case .utf8: String(validating: bytes, as: UTF8.self) != nil
    case .utf16LittleEndian, .utf16BigEndian:
      bytes.count.isMultiple(of: 2) && String(validating: units(bytes), as: UTF16.self) != nil
    case .windows1256: SingleByteCharset.windows1256.defines(bytes)
    case .iso88596: SingleByteCharset.iso88596.defines(bytes)
    }
  }

  /// The code units of UTF-16; a last byte without a partner becomes an unpaired surrogate.
  private func units(_ bytes: some Collection<UInt8>) -> [UInt16] {
    let bytes = Array(bytes)
    return stride(from: 0, to: bytes.count, by: 2).map { index in
      guard index + 1 < bytes.count else { return 0xD800 }
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return self == .utf16BigEndian ? first << 8 | second : second << 8 | first
    }
  }
}
