/// A path as a disk compares it that takes capital and small letters for one.
package struct AddressKey: Sendable {
  /// The path in small letters, in UTF-8.
  private let bytes: [UInt8]

  /// The key of a path.
  package init(_ path: String) {
    let isPlain = path.utf8.allSatisfy { byte in
      // ASCII without capitals, and the Arabic block, whose letters begin with D8 to DB.
      byte < 0x41 || (0x5B..<0xC0).contains(byte) || (0xD8...0xDB).contains(byte)
    }
    bytes = Array(isPlain ? path.utf8 : path.lowercased().utf8)
  }
}

extension AddressKey: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
