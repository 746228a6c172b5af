/// A way in which text was decoded by the wrong charset; the raw value names it in reports.
package enum MojibakePattern: String, Sendable, Hashable, CaseIterable {
  /// `Ø¥ÙŠØ±Ø§Ù†` for «إيران».
  case utf8ReadAsWindows1252 = "utf-8-read-as-windows-1252"
  /// The same with C1 controls where windows-1252 has symbols.
  case utf8ReadAsLatin1 = "utf-8-read-as-iso-8859-1"
  /// `ط¥ظٹط±ط§ظ†` for «إيران».
  case utf8ReadAsWindows1256 = "utf-8-read-as-windows-1256"
  /// `ÅíÑÇä æÑæÓíÇ` for «إيران وروسيا».
  case windows1256ReadAsWindows1252 = "windows-1256-read-as-windows-1252"
  /// Kasratan for every ي («إيران» as إ, U+064D, رال); ف, ق and ك are lost, and a line with one of
  /// them cannot be repaired.
  case windows1256ReadAsISO88596 = "windows-1256-read-as-iso-8859-6"
  /// `إêراو èرèسêا` for «إيران وروسيا».
  case iso88596ReadAsWindows1256 = "iso-8859-6-read-as-windows-1256"

  /// The charset by which the bytes were decoded, and the one that they are in.
  var charsets: (wrong: SingleByteCharset, right: Charset) {
    switch self {
    case .utf8ReadAsWindows1252: (.windows1252, .utf8)
    case .utf8ReadAsLatin1: (.latin1, .utf8)
    case .utf8ReadAsWindows1256: (.windows1256, .utf8)
    case .windows1256ReadAsWindows1252: (.windows1252, .windows1256)
    case .windows1256ReadAsISO88596: (.iso88596, .windows1256)
    case .iso88596ReadAsWindows1256: (.windows1256, .iso88596)
    }
  }
}
