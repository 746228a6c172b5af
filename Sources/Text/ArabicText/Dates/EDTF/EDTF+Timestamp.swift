extension EDTF {
  /// Reads an instant as programs write it: RFC 3339, also with white space before its zone, as the
  /// timestamps of YAML 1.1 have it, or without the colon in it: `2015-01-21 07:01:00 +0300`.
  package init?(timestamp text: String) {
    self.init(rfc3339: Self.joiningZone(of: text))
  }

  /// The timestamp without spaces after its date and time, and with a colon in its zone.
  private static func joiningZone(of timestamp: String) -> String {
    var bytes = Array(timestamp.utf8)
    // As long as `2015-01-21T`, which may have a space for its letter.
    guard bytes.count > 11 else { return timestamp }
    bytes = bytes[..<11] + bytes[11...].filter { $0 != UInt8(ascii: " ") }
    let zone = bytes.suffix(5)
    if zone.count == 5, zone.first == UInt8(ascii: "+") || zone.first == UInt8(ascii: "-"),
      zone.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    {
      bytes.insert(UInt8(ascii: ":"), at: bytes.endIndex - 2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
