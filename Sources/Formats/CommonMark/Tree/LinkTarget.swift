/// Where a link leads, as a browser reads its address (WHATWG URL, section 4.4), which drops more of it
/// than one sees.
enum LinkTarget: Sendable, Hashable {
  /// To another place of the same site.
  case within
  /// To another site.
  case external
  /// To a mailbox or a telephone.
  case contact
  /// To what a page must not open: a script, a file of the reader, data, an unknown program.
  case refused

  /// Reads an address whose entities are decoded; returns it without what browsers drop.
  static func reading(_ address: String) -> (target: LinkTarget, address: String) {
    let cleaned = cleaned(address.utf8)
    return (LinkTarget(cleaned), String(decoding: cleaned, as: UTF8.self))
  }

  private init(_ address: some Collection<UInt8>) {
    if let scheme = Self.scheme(of: address) {
      switch scheme {
      case "http", "https": self = .external
      case "mailto", "tel": self = .contact
      default: self = .refused
      }
    } else {
      self = address.starts(with: "//".utf8) ? .external : .within
    }
  }
}

extension LinkTarget {
  /// Without control characters and spaces at both ends, without line ends and tabs anywhere, and with
  /// slashes for backslashes before a host.
  private static func cleaned(_ address: String.UTF8View) -> [UInt8] {
    var bytes = address.drop { $0 <= 0x20 }.filter { ![0x09, 0x0A, 0x0D].contains($0) }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    for index in bytes.indices.prefix(2) {
      guard [slash, backslash].contains(bytes[index]) else { break }
      bytes[index] = slash
    }
    return bytes
  }

  private static let slash = UInt8(ascii: "/")
  private static let backslash = UInt8(ascii: "\\")

  /// The scheme in small letters; `nil` where the address has none.
  private static func scheme(of address: some Collection<UInt8>) -> String? {
    let name = address.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "+-.".utf8.contains(byte)
    }
    guard let first = name.first, (0x61...0x7A).contains(first | 0x20),
      name.endIndex < address.endIndex, address[name.endIndex] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}
