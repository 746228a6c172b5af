package import ArabicText
package import JSON

/// The dates of texts in the forms that `warraq dates` prints.
package struct DateListing: Sendable {
  private let reader = DateReader()
  private let reference: EDTF?

  /// Makes a listing that counts relative expressions from `reference`; without it, only dates that
  /// are written out are found.
  package init(reference: EDTF?) {
    self.reference = reference
  }

  /// The dates of one text, whose first line has the number `line`, as rows of a table.
  ///
  /// A row has the number of the line, the column (both 1-based, the column in Unicode scalars), the
  /// words, the date in EDTF and the name of the rule.
  package func rows(_ text: String, line: Int) -> [[String]] {
    mentions(in: text, line).map { line, mention in
      [
        String(line), String(mention.column), mention.text, mention.edtf.description,
        mention.rule.rawValue,
      ]
    }
  }

  /// The dates of one text as lines for people, including warnings.
  package func lines(_ text: String, line: Int) -> [String] {
    mentions(in: text, line).map { line, mention in
      let remarks = [
        mention.rule.rawValue, mention.warning.map(Self.words),
        mention.alternative.map { "or \($0)" },
      ].compactMap(\.self).joined(separator: "; ")
      return "\(line):\(mention.column)  \(mention.text)  \(mention.edtf)  (\(remarks))"
    }
  }

  /// The dates of one text as objects.
  package func json(_ text: String, line: Int) -> [JSONValue] {
    mentions(in: text, line).map { line, mention in
      [
        "line": .integer(line), "column": .integer(mention.column),
        "text": .string(mention.text), "edtf": .string(mention.edtf.description),
        "rule": .string(mention.rule.rawValue), "reference": .string(mention.reference.rawValue),
        "alternative": .optional(mention.alternative?.description),
        "warning": .optional(mention.warning.map(Self.words)),
      ]
    }
  }

  /// The dates of a text, each with the number of its line.
  private func mentions(in text: String, _ first: Int) -> [(line: Int, mention: DateMention)] {
    reader.mentions(in: text, reference: reference).map { (first + $0.line - 1, $0) }
  }

  private static func words(_ warning: DateWarning) -> String {
    switch warning {
    case .weekdayMismatch(let printed, let actual):
      "the weekday is printed as \(printed.arabicName) and is \(actual.arabicName)"
    case .calendarMismatch(let hijri, let civil):
      "the Hijri date \(hijri) is not \(civil)"
    }
  }
}
