extension Citation {
  /// The citation as an entry of BibTeX, with the fields of biblatex: its `date` holds a date of
  /// any precision (ISO 8601-2), its `langid` lets Arabic be set as Arabic.
  var bibTeX: String {
    // Double braces keep the title from being changed to small letters.
    let fields: [(name: String, value: String?)] = [
      ("author", author.map { "{\(Self.bibTeXEscaped($0))}" }),
      ("title", "{\(Self.bibTeXEscaped(title))}"),
      ("journaltitle", publisher.map(Self.bibTeXEscaped)),
      ("date", date?.parts(separatedBy: "-")),
      ("library", Self.bibTeXEscaped(archive)),
      ("url", address),
      ("langid", language.hasPrefix("ar") ? "arabic" : nil),
    ]
    let lines = fields.compactMap { field in field.value.map { "  \(field.name) = {\($0)}" } }
    return "@article{\(key),\n\(lines.joined(separator: ",\n"))\n}"
  }

  private static func bibTeXEscaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x80 && isSpecial($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "{", "}", "%", "#", "&", "$", "_": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    "\\~^{}%#&$_".utf8.contains(byte)
  }
}
