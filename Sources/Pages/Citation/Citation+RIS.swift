extension Citation {
  /// The citation in the format of RIS.
  ///
  /// Each line has a tag of two letters, two spaces, a hyphen, a space and a value. A date has empty
  /// parts where they are not known: `2013/11/`.
  var ris: String {
    let fields: [(tag: String, value: String?)] = [
      ("TY", "NEWS"), ("TI", title), ("AU", author), ("T2", publisher),
      ("PY", date?.numbers.first.map(String.init)), ("DA", date.map(Self.risDate)),
      ("DB", archive), ("UR", address), ("LA", language),
    ]
    let lines =
      fields.compactMap { field in field.value.map { "\(field.tag)  - \(Self.risLine($0))" } }
      + tags.map { "KW  - \(Self.risLine($0))" }
    return (lines + ["ER  - "]).joined(separator: "\n")
  }

  private static func risDate(_ date: SureDate) -> String {
    let missing = max(0, 3 - date.numbers.count)
    return date.parts(separatedBy: "/") + String(repeating: "/", count: missing)
  }

  /// A value may not begin a line of its own.
  private static func risLine(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x0A...0x0D).contains($0) }) else { return text }
    let lines = text.unicodeScalars.split { ("\n"..."\r").contains($0) }
    return lines.map(String.init).joined(separator: " ")
  }
}
