package import ArabicText
package import JSON

/// The dates of texts as rows, one for each date: what `warraq dates` prints.
package struct DateListing: Sendable {
  private let reader = DateReader()
  private let reference: EDTF?

  /// Makes a listing that counts relative expressions from `reference`; without it, only dates that
  /// are written out are found.
  package init(reference: EDTF?) {
    self.reference = reference
  }

  /// The dates of one text, whose first line has the number `line`, as lines of tab-separated values.
  ///
  /// A line has the number of the line, the column (both 1-based, the column in Unicode scalars), the
  /// words, the date in EDTF and the name of the rule. Tabs in the words are written as spaces.
  package func tsv(_ text: String, line: Int) -> String {
    reader.mentions(in: text, reference: reference).map { mention in
      let words = mention.text.replacing("\t", with: " ").replacing("\n", with: " ")
      let place = "\(line + mention.line - 1)\t\(mention.column)"
      return "\(place)\t\(words)\t\(mention.edtf)\t\(mention.rule.rawValue)\n"
    }.joined()
  }

  /// The dates of one text as lines for people, warnings included.
  package func plain(_ text: String, line: Int) -> String {
    reader.mentions(in: text, reference: reference).map { mention in
      let place = "\(line + mention.line - 1):\(mention.column)"
      let remarks = [mention.warning.map(Self.words), mention.alternative.map { "or \($0)" }]
        .compactMap(\.self)
      let remark = remarks.isEmpty ? "" : "; " + remarks.joined(separator: "; ")
      return "\(place)  \(mention.text)  \(mention.edtf)  (\(mention.rule.rawValue)\(remark))\n"
    }.joined()
  }

  /// The dates of one text as objects.
  package func json(_ text: String, line: Int) -> [JSONValue] {
    reader.mentions(in: text, reference: reference).map { mention in
      [
        "line": .integer(line + mention.line - 1), "column": .integer(mention.column),
        "text": .string(mention.text), "edtf": .string(mention.edtf.description),
        "rule": .string(mention.rule.rawValue), "reference": .string(mention.reference.rawValue),
        "alternative": .optional(mention.alternative?.description),
        "warning": .optional(mention.warning.map(Self.words)),
      ]
    }
  }
}

extension DateListing {
  private static func words(_ warning: DateWarning) -> String {
    switch warning {
    case .weekdayMismatch(let printed, let actual):
      "the weekday is printed as \(printed.arabicName) and is \(actual.arabicName)"
    case .calendarMismatch(let hijri, let civil):
      "the Hijri date \(hijri) is not \(civil)"
    }
  }
}
