import Hashing

/// A name that a file or a folder can have on every system, made of any text.
///
/// Windows refuses some characters, the names of its devices, and a full stop or a space at the end;
/// a site is also copied to such disks.
package struct FileName: Sendable, Hashable {
  /// The name: never empty, and at most ``longest`` bytes.
  package let text: String

  /// The longest name in bytes.
  package static let longest = 255

  /// Makes a name of a text, which is kept where it is one already.
  ///
  /// A hyphen replaces each character that a name cannot have; the name of a device gets `_` after it
  /// (`con_`, `aux_.md`); a name that is too long is cut, and a hyphen, a hash of the whole (SHA-256, 8
  /// hexadecimal digits) and its extension follow.
  package init(_ text: String) {
    var text = text
    self.text = text.withUTF8(Self.isName) ? text : Self.name(of: text)
  }
}

extension FileName: ExpressibleByStringLiteral {
  /// The name that stands in the program.
  package init(stringLiteral value: String) { self.init(value) }
}

extension FileName {
  private static let hyphen = UInt8(ascii: "-")
  private static let dot = UInt8(ascii: ".")
  private static let space = UInt8(ascii: " ")

  /// The devices of Windows, which no file may be called, whatever its extension.
  private static let devices =
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + ["com", "lpt"].flatMap { device in
      (0...9).map { "\(device)\($0)" } + ["¹", "²", "³"].map { device + $0 }
    }
  private static let deviceNames = devices.map { Array($0.utf8) }
  private static let longestDevice = 7
  private static let initialsOfDevices = Array(Set(deviceNames.compactMap(\.first)))

  /// Whether bytes contain a control character (U+0000–001F, U+007F–009F).
  static func hasControls(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in utf8 {
      if byte < 0x20 || byte == 0x7F || before == 0xC2 && byte < 0xA0 { return true }
      before = byte
    }
    return false
  }

  /// Whether bytes are a name that every system takes.
  static func isName(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = utf8.first, let last = utf8.last, utf8.count <= longest else { return false }
    return first != space && last != space && last != dot && !utf8.contains(where: isRefused)
      && !hasControls(utf8) && lengthOfDevice(utf8) == nil
  }

  /// Whether Windows refuses a character of ASCII that is no control character.
  private static func isRefused(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: ":"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "\\"),
      UInt8(ascii: "|"):
      true
    default: false
    }
  }

  /// The length of the name before its first full stop where that is the name of a device.
  private static func lengthOfDevice(_ utf8: some Collection<UInt8>) -> Int? {
    guard let first = utf8.first, initialsOfDevices.contains(first | 0x20) else { return nil }
    let stem = utf8.prefix { $0 != dot }.prefix(longestDevice + 1)
    guard (3...longestDevice).contains(stem.count) else { return nil }
    let folded = stem.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    // Windows also drops spaces before the full stop.
    let name = folded[...(folded.lastIndex { $0 != space } ?? 0)]
    return deviceNames.contains { name.elementsEqual($0) } ? folded.count : nil
  }

  private static func name(of text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      return isControl || scalar.isASCII && isRefused(UInt8(scalar.value)) ? "-" : scalar
    }
    var name = Array(String(String.UnicodeScalarView(scalars)).utf8)
    name = Array(name.drop { $0 == space })
    while let last = name.last, last == space || last == dot { name.removeLast() }
    if name.isEmpty { return "_" }
    if let length = lengthOfDevice(name) { name.insert(UInt8(ascii: "_"), at: length) }
    return String(decoding: name.count > longest ? cut(name, of: text) : name, as: UTF8.self)
  }

  private static func cut(_ name: [UInt8], of text: String) -> [UInt8] {
    let dot = name.lastIndex(of: dot) ?? name.endIndex
    let ending = name.count - dot <= 16 ? name[dot...] : []
    let hash = ContentHash.sha256(Array(text.utf8)).utf8.prefix(8)
    let room = longest - ending.count - hash.count - 1
    let end = name[...room].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    return name[..<end] + [hyphen] + hash + ending
  }
}
