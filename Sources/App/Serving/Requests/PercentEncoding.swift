/// Texts as they may stand in an address.
enum PercentEncoding {
  /// A name of a path with every byte encoded that is not unreserved (RFC 3986): `وسم` is `%D9%88%D8%B3%D9%85`.
  static func name(_ name: some StringProtocol) -> String { encoded(name.utf8, keeping: "") }

  /// A path, whose slashes stay.
  static func path(_ path: String) -> String { encoded(path.utf8, keeping: "/") }

  /// A query with what it may hold, and the rest encoded.
  static func query(_ query: String) -> String {
    encoded(query.utf8, keeping: "!$&'()*+,;=:@/?%")
  }

  private static func encoded(_ bytes: some Sequence<UInt8>, keeping kept: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var encoded: [UInt8] = []
    for byte in bytes {
      if isUnreserved(byte) || kept.utf8.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
