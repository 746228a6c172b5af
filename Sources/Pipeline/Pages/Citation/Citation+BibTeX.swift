import Bytes

extension Citation {
  /// The citation in UTF-8 as an entry of BibTeX, with the fields of biblatex: its `date` holds a
  /// date of any precision (ISO 8601-2), its `langid` lets Arabic be set as Arabic.
  var bibTeX: [UInt8] {
    var entry = ByteBuffer(capacity: Self.usualLength)
    func add(_ opening: String, _ value: String?, _ closing: String) {
      guard let value else { return }
      entry.append(opening)
      entry.append(value)
      entry.append(closing)
    }
    entry.append("@article{")
    entry.append(key)
    // Double braces keep the title from being changed to small letters.
    add(",\n  author = {{", author.map(Self.bibTeXEscaped), "}}")
    add(",\n  title = {{", Self.bibTeXEscaped(title), "}}")
    add(",\n  journaltitle = {", publisher.map(Self.bibTeXEscaped), "}")
    add(",\n  date = {", date?.day, "}")
    add(",\n  library = {", Self.bibTeXEscaped(archive), "}")
    add(",\n  url = {", address, "}")
    add(",\n  langid = {", language.utf8.starts(with: "ar".utf8) ? "arabic" : nil, "}")
    entry.append("\n}")
    return entry.bytes
  }

  private static func bibTeXEscaped(_ text: String) -> String {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
      !utf8.contains { $0 < 0x80 && "\\~^{}%#&$_".utf8.contains($0) }
    }
    if isPlain == true { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      // BibTeX counts braces with a backslash before them too.
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "%", "#", "&", "$", "_": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
