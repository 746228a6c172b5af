/// Paths written so that they may stand in a URL.
enum URLText {
  /// A path as RFC 3986 has it: `/وسم/` is `/%D9%88%D8%B3%D9%85/`.
  ///
  /// Every byte of its UTF-8 that is neither unreserved nor a slash is percent-encoded.
  static func uri(_ path: String) -> String {
    encoded(path, keepingLetters: false)
  }

  /// A path as RFC 3987 has it, for HTML: `/وسم 1/` is `/وسم%201/`.
  ///
  /// Letters and digits of any script stay readable; all else is percent-encoded, invisible
  /// characters among it.
  static func iri(_ path: String) -> String {
    encoded(path, keepingLetters: true)
  }

  /// The address of `path`, an absolute path within the site, under `base`, which ends in a slash.
  static func absolute(_ path: String, base: String) -> String {
    encoded(path, keepingLetters: false, below: base)
  }

  /// The same address as people read it, with letters of any script.
  static func readable(_ path: String, base: String) -> String {
    encoded(path, keepingLetters: true, below: base)
  }
}

extension URLText {
  /// A path encoded; with a base, which ends in a slash, under that.
  private static func encoded(
    _ path: String, keepingLetters: Bool, below base: String? = nil
  ) -> String {
    var path = path
    let changed = path.withUTF8 { utf8 -> String? in
      var index = 0
      while index < utf8.count {
        let length = keptLength(utf8, at: index, keepingLetters)
        // Most paths that are shown have nothing to encode.
        guard length > 0 else { return encoded(utf8, from: index, keepingLetters, below: base) }
        index += length
      }
      return nil
    }
    if let changed { return changed }
    return base.map { $0 + Substring(path.utf8.dropFirst()) } ?? path
  }

  /// The same for a path of which something is to be encoded at `start`, and nothing before.
  private static func encoded(
    _ utf8: UnsafeBufferPointer<UInt8>, from start: Int, _ keepingLetters: Bool, below base: String?
  ) -> String {
    // The slash of the base stands for that of the path.
    var base = base.map { String(Substring($0.utf8.dropLast())) } ?? ""
    let capacity = base.utf8.count + start + 3 * (utf8.count - start)
    return String(unsafeUninitializedCapacity: capacity) { buffer in
      var end = base.withUTF8 { buffer.update(fromContentsOf: $0) }
      end = buffer[end..<end + start].update(fromContentsOf: utf8[..<start])
      var index = start
      while index < utf8.count {
        let byte = utf8[index]
        let length = keptLength(utf8, at: index, keepingLetters)
        if length == 0 {
          buffer[end] = UInt8(ascii: "%")
          buffer[end + 1] = hexadecimal(byte >> 4)
          buffer[end + 2] = hexadecimal(byte & 15)
          (end, index) = (end + 3, index + 1)
        } else {
          for offset in 0..<length { buffer[end + offset] = utf8[index + offset] }
          (end, index) = (end + length, index + length)
        }
      }
      return end
    }
  }

  /// How many bytes at a place stay as they are; 0 where the byte there does not.
  @inline(__always)
  private static func keptLength(
    _ utf8: UnsafeBufferPointer<UInt8>, at index: Int, _ keepingLetters: Bool
  ) -> Int {
    if isPlain(utf8[index]) { return 1 }
    return keepingLetters ? letterLength(utf8, at: index) : 0
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit &+ (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
  }

  /// Whether a byte is a slash or unreserved (RFC 3986, section 2.3).
  private static func isPlain(_ byte: UInt8) -> Bool {
    // Of the letters of Arabic every byte is above ASCII.
    guard byte < 0x80 else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The length of the letter or digit beyond ASCII that begins at a place; 0 where none does.
  private static func letterLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = utf8[index]
    let next = index + 1 < utf8.count ? utf8[index + 1] : 0
    switch (lead, next) {
    // Arabic letters and digits (U+0621–064A, U+0660–0669), the most frequent, need no table.
    case (0xD8, 0xA1...0xBF), (0xD9, 0x80...0x8A), (0xD9, 0xA0...0xA9): return 2
    // What follows a lead byte stands for no scalar of its own.
    case (..<0xC0, _): return 0
    default: return listedLength(utf8, at: index)
    }
  }

  /// The same by the tables of Unicode.
  private static func listedLength(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let rest = UnsafeBufferPointer(rebasing: utf8[index..<min(utf8.count, index + 4)])
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else { return 0 }
    let isReadable = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isReadable ? UTF8.width(scalar) : 0
  }
}
