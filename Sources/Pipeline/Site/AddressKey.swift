package import ArabicText
package import Paths

/// A path as file systems compare it that ignore case (NTFS, APFS) or normalise names: two paths with
/// one key could not stand side by side there.
package enum AddressKey: Sendable, Hashable {
  /// A path whose bytes tell it from any other.
  case bytes(ByteKey)
  /// Any other; Swift compares texts by canonical equivalence (NFC and NFD are one).
  case text(String)

  /// The key of a path.
  package init(_ path: SitePath) {
    self.init(of: path.text)
  }

  /// The key of the path of a folder, which is that of a file with the same path: the two could not
  /// stand side by side.
  package init(folderOrFile path: SitePath) {
    self.init(
      of: String(Substring(path.isFolder ? path.text.utf8.dropLast() : path.text.utf8[...])))
  }

  private init(of text: String) {
    var text = text
    guard !text.withUTF8(Self.isPlain) else {
      self = .bytes(ByteKey(text))
      return
    }
    // There and back, because some letters share a capital (σ and ς) or become two (ß).
    text = folded(text, for: .display).uppercased().lowercased()
    self = text.withUTF8(Self.isPlain) ? .bytes(ByteKey(text)) : .text(text)
  }

  /// Whether bytes are ASCII without capitals and Arabic letters and digits, no marks among them.
  private static func isPlain(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var lead: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A, 0xC0..<0xD8, 0xDC...0xFF: return false
      case 0x80..<0xC0 where isMark(lead, byte): return false
      default: lead = byte
      }
    }
    return true
  }

  /// Whether two bytes are a mark of the Arabic block, which may be written in several orders, or
  /// composed with its letter.
  private static func isMark(_ lead: UInt8, _ byte: UInt8) -> Bool {
    switch (lead, byte) {
    // U+0610–061A; U+064B–065F and U+0670; U+06D6–06ED.
    case (0xD8, 0x90...0x9A), (0xD9, 0x8B...0x9F), (0xD9, 0xB0), (0xDB, 0x96...0xAD): true
    default: false
    }
  }
}
