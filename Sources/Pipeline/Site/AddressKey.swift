import ArabicText

/// A path as a file system that ignores case compares it.
package struct AddressKey: Sendable, Hashable {
  private let key: ByteKey

  /// The key of a path.
  package init(_ path: String) {
    var path = path
    let isPlain = path.withUTF8 { path in
      path.allSatisfy { byte in
        // ASCII without capitals, and the Arabic block, whose letters begin with D8 to DB.
        byte < 0x41 || (0x5B..<0xC0).contains(byte) || (0xD8...0xDB).contains(byte)
      }
    }
    key = ByteKey(isPlain ? path : path.lowercased())
  }
}
