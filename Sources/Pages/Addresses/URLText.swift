/// Paths written so that they may stand in a URL.
enum URLText {
  /// A path as RFC 3986 has it: `/وسم/` is `/%D9%88%D8%B3%D9%85/`.
  ///
  /// Every byte of its UTF-8 that is neither unreserved nor a slash is percent-encoded.
  static func uri(_ path: String) -> String {
    encoded(path) { $0.isASCII && isPlain($0) }
  }

  /// A path as RFC 3987 has it, for HTML: `/وسم 1/` is `/وسم%201/`.
  ///
  /// Letters and digits of any script stay readable; all else is percent-encoded, invisible
  /// characters among it.
  static func iri(_ path: String) -> String {
    encoded(path, where: isPlain)
  }

  /// The address of `path`, an absolute path within the site, under `base`, which ends in a slash.
  static func absolute(_ path: String, base: String) -> String {
    base + uri(path).dropFirst()
  }

  /// The same address as people read it, with letters of any script.
  static func readable(_ path: String, base: String) -> String {
    base + iri(path).dropFirst()
  }

  /// The path of a URL, with a slash at its end: `https://example.org/archive/` has `/archive/`.
  static func path(of url: String) -> String {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    // The scheme and the host come first.
    return parts.dropFirst(2).reduce("/") { "\($0)\($1)/" }
  }
}

extension URLText {
  private static func encoded(_ text: String, where stays: (Unicode.Scalar) -> Bool) -> String {
    // Most paths that are shown have nothing to encode.
    guard !text.unicodeScalars.allSatisfy(stays) else { return text }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let scalarBytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      guard !stays(scalar) else {
        bytes.append(contentsOf: scalarBytes)
        continue
      }
      for byte in scalarBytes {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
    case "\u{0}"..."\u{7F}": false
    // Arabic letters, by far the most frequent, need no look into the tables.
    case "\u{621}"..."\u{64A}", "\u{660}"..."\u{669}": true
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}
