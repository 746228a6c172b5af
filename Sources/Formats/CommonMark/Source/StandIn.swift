import ArabicText

/// Scalars that stand for something while libcmark reads a document, and that no text can bring.
///
/// Most are noncharacters (U+FDD0–FDEF), which are cleaned out of every text (`TextCleaning`), and
/// character references to them are dropped before libcmark could resolve them. libcmark takes them for
/// letters.
enum StandIn {
  /// What keeps a mark of punctuation from a star, so that the star can open or close emphasis.
  static let letter = noncharacter(0xFDD1)
  /// What remains of a mark of another generator.
  static let nothing = noncharacter(0xFDD2)
  /// What stands before and after the number of a footnote that begins.
  static let note = noncharacter(0xFDD3)
  /// What stands before and after the number of a table at the start of a cell; `space` follows.
  static let cell = noncharacter(0xFDD4)
  /// What stands before and after the identifier that a heading gives itself.
  static let identifier = noncharacter(0xFDD5)
  /// White space to libcmark that is not cut off the ends of a line, as it stands at those of a cell.
  static let space: Unicode.Scalar = "\u{1680}"

  /// The characters that mean something to extensions only and can be escaped, with what stands for them
  /// then: marks of punctuation to libcmark, and of a script (Sutton SignWriting) that the document
  /// does not use.
  static let escaped: [(byte: UInt8, scalar: Unicode.Scalar)] = [
    (UInt8(ascii: "~"), "\u{1DA87}"), (UInt8(ascii: "["), "\u{1DA88}"),
    (UInt8(ascii: ":"), "\u{1DA89}"), (UInt8(ascii: "."), "\u{1DA8A}"),
    (UInt8(ascii: "@"), "\u{1DA8B}"),
  ]

  /// A scalar that cannot be written in a literal.
  private static func noncharacter(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value) ?? Scalars.replacement
  }

  /// Whether a text may hold a stand-in.
  static func mayStand(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.contains { $0 == 0xEF || $0 == 0xF0 } } ?? true
  }

  /// The text as the document has it; in code and HTML an escape is no escape.
  static func restored(_ text: String, isVerbatim: Bool = false) -> String {
    guard mayStand(in: text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFDD0...0xFDEF: continue
      case 0x1DA87...0x1DA8B:
        if isVerbatim { result.append("\\") }
        result.append(Unicode.Scalar(escaped[Int(scalar.value - 0x1DA87)].byte))
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
