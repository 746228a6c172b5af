/// Finds the charset that an HTML page says it is in.
///
/// After the HTML Standard, section 13.2.3.3, “prescan a byte stream to determine its encoding”; a
/// byte order mark, which goes before it, is `DecodedText`'s.
package enum DeclaredCharset {
  /// The charset that a `meta` element among the first 1024 bytes names; `nil` where none does, and
  /// where it is one that Arabic pages are not written in.
  ///
  /// UTF-16 is taken for UTF-8, because a page in UTF-16 could not be searched in this way.
  package static func ofHTML(_ bytes: [UInt8]) -> Charset? {
    var scanner = MetaScanner(bytes.prefix(1_024))
    return scanner.charset()
  }

  /// The charset with a label of the Encoding Standard, section 4.2; capitals do not matter.
  package static func named(_ label: String) -> Charset? {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8",
      "x-unicode20utf8", "utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2":
      .utf8
    case "windows-1256", "cp1256", "x-cp1256": .windows1256
    case "iso-8859-6", "iso8859-6", "iso88596", "iso_8859-6", "iso_8859-6:1987", "iso-8859-6-e",
      "iso-8859-6-i", "iso-ir-127", "csiso88596e", "csiso88596i", "csisolatinarabic", "arabic",
      "asmo-708", "ecma-114":
      .iso88596
    default: nil
    }
  }
}
