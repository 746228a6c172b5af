/// A plain text in which a scraper left the character references of HTML, with what they stand for.
///
/// Each reference is resolved once and cleaned as the rest of the text is. None becomes a line end, so
/// that the lines keep their numbers.
package struct ResolvedReferences: Sendable {
  /// The text without references.
  package private(set) var text: String
  /// How many references were resolved, and what was cleaned in them; a kind that did not occur is
  /// absent.
  package private(set) var changes: [CleaningChange: Int] = [:]
  /// The lines, 1-based, with a reference to a control that turns letters round, ascending.
  package private(set) var overrideLines: [Int] = []

  /// Resolves what stands in a text.
  package init(in text: String) {
    self.text = text
    let ampersand = UInt8(ascii: "&")
    // Most texts have none, and memory is searched faster than a text.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { !$0.contains(ampersand) }
    if isPlain == true { return }
    var (result, rest, line) = ("", text.utf8[...], 1)
    while let start = rest.firstIndex(of: ampersand) {
      line += rest[..<start].count { $0 == UInt8(ascii: "\n") }
      result += Substring(rest[..<start])
      rest = rest[start...].dropFirst()
      guard let end = rest.prefix(Self.longest).firstIndex(of: UInt8(ascii: ";")),
        let scalar = Self.scalar(String(Substring(rest[..<end])))
      else {
        result += "&"
        continue
      }
      append(scalar, to: &result, line)
      rest = rest[end...].dropFirst()
    }
    if !changes.isEmpty { self.text = result + Substring(rest) }
  }

  private mutating func append(_ scalar: Unicode.Scalar, to result: inout String, _ line: Int) {
    let cleaned = TextCleaning.clean(String(scalar))
    changes[.reference, default: 0] += 1
    changes.merge(cleaned.changes, uniquingKeysWith: +)
    if cleaned.concerns[.override] != nil { overrideLines.append(line) }
    result += cleaned.text == "\n" ? " " : cleaned.text
  }
}

extension ResolvedReferences {
  private static let longest = 9

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return named[name] }
    let digits = name.utf8.dropFirst()
    let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = Substring(digits.dropFirst(isHexadecimal ? 1 : 0))
    guard number.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else {
      return nil
    }
    return UInt32(number, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  /// Those that stand in scraped articles.
  private static let named: [String: Unicode.Scalar] = [
    "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "nbsp": "\u{A0}", "laquo": "«",
    "raquo": "»", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "sbquo": "‚",
    "bdquo": "„", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•", "middot": "·",
    "copy": "©", "reg": "®", "trade": "™", "deg": "°", "times": "×", "frac12": "½", "euro": "€",
    "pound": "£", "zwnj": "\u{200C}", "zwj": "\u{200D}", "rlm": "\u{200F}", "lrm": "\u{200E}",
    "shy": "\u{AD}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
  ]
}
