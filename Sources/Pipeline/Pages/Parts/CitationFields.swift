import Templates

/// The formats of a citation, for `partials/citation.html`.
enum CitationFields {
  static let shape = RecordShape([
    .init("name", "The name of the format.", .text),
    .init("dir", "The direction of the citation: `rtl` or `ltr`.", .text),
    .init("text", "The citation.", .text),
  ])

  /// The citation in every format, the one for readers first.
  static func list(_ citation: Citation, in context: PageContext) -> Value {
    let strings = context.strings
    let footnote = citation.arabic(noDate: strings(.noDate))
    return [
      value(strings(.citation), footnote, direction: context.direction),
      value("BibTeX", citation.bibTeX), value("RIS", citation.ris),
      value("CSL-JSON", citation.csl),
    ]
  }

  private static func value(_ name: String, _ text: [UInt8], direction: String = "ltr") -> Value {
    ["name": .text(name), "dir": .text(direction), "text": .utf8(text)]
  }
}
