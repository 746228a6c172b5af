import ArabicText
import YAMLReading

extension YAMLScalarKind<EDTF> {
  /// A date or an instant; besides EDTF and RFC 3339 the timestamps of YAML 1.1 as generators write
  /// them, `2015-01-21 07:01:00 +0300`.
  static let date = YAMLScalarKind(
    expectation: "a date that exists, in EDTF (2015-01-21, 2013-11, 1990~, 2022-02/..) or RFC 3339"
  ) { node in
    node.text.flatMap { text in
      EDTF(text) ?? EDTF(rfc3339: text) ?? EDTF(rfc3339: joiningZone(of: text))
    }
  }

  /// The timestamp without a blank before its zone, and with a colon in it: `+03:00`.
  private static func joiningZone(of timestamp: String) -> String {
    var bytes = Array(timestamp.utf8)
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
