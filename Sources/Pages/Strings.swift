package import ArabicText
import Articles
package import Diagnostics
package import Templates

/// What the pages say in their own voice, from `templates/strings/LANG.yml`.
package struct Strings: Sendable {
  /// Words that the program itself prints; templates may use these and any other.
  package enum Word: String, Sendable, CaseIterable {
    case timeline, tags, likely, undated
    case notFound = "not_found"
    case monthUnknown = "month_unknown"
    case noDate = "no_date"
    case basisPrinted = "basis_printed"
    case basisEditor = "basis_editor"
    case basisRelative = "basis_relative"
    case basisMentions = "basis_mentions"
    case basisNone = "basis_none"
    case arabicCitation = "citation"
  }

  /// What is counted in words.
  package enum Counted: String, Sendable, CaseIterable {
    case articles, tags, bytes
  }

  /// Sentences with gaps; `{name}` stands for what is put in.
  package enum Phrase: String, Sendable, CaseIterable {
    /// `{page}` on `{site}`: what a browser's tab shows.
    case pageTitle = "page_title"
    /// A page about `{tag}`.
    case tagTitle = "tag_title"
    /// A page about `{year}`.
    case yearTitle = "year_title"
    /// `{articles}` between the years `{first}` and `{last}`.
    case extent
    /// `{articles}` of `{year}` alone.
    case extentOfYear = "extent_of_year"
    /// What a chart of the years `{first}` to `{last}` shows.
    case chart
    /// The `{articles}` of `{year}`.
    case bar
    /// The line `{number}`.
    case line
  }

  /// All plain words by their names in templates, `{{t.home}}`, in a fixed order.
  package let words: Record
  private let spoken: [Word: String]
  private let counts: [Counted: PluralForms]
  private let phrases: [Phrase: String]
  private let labels: [LineLabel: String]

  /// Takes the sections of a file of strings.
  ///
  /// A word, count, phrase or label that the program needs and that is missing is an error, as is a
  /// word whose name no template could write; all are told at once.
  package init(
    words: [String: String], counts: [String: PluralForms], phrases: [String: String],
    labels: [String: String], file: String
  ) throws(DiagnosedError) {
    var missing: [String] = []
    self.counts = Self.table("counts", counts, &missing)
    self.phrases = Self.table("phrases", phrases, &missing)
    self.labels = Self.table("labels", labels, &missing)
    spoken = Self.table("words", words, &missing)
    let sorted = words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    self.words = Record(sorted.compactMap { key, text in Name(key).map { ($0, .text(text)) } })
    let unwritable = sorted.map(\.key).filter { Name($0) == nil }
    let diagnostics =
      missing.map {
        Diagnostic(
          .error, "missing-string", "‘\($0)’ is missing", at: SourceLocation(file: file))
      }
      + unwritable.map {
        Diagnostic(
          .error, "long-name",
          "the name ‘\($0)’ is too long; use at most \(Name.maximumLength) letters",
          at: SourceLocation(file: file))
      }
    guard diagnostics.isEmpty else { throw DiagnosedError(diagnostics) }
  }

  /// A plain word.
  package func callAsFunction(_ word: Word) -> String {
    spoken[word] ?? ""
  }

  /// A number of things: `count(.articles, 103, .latin)` is «103 مقالات».
  package func count(_ counted: Counted, _ number: Int, _ digits: DigitSystem) -> String {
    counts[counted]?.phrase(for: number, digits: digits) ?? digits.string(number)
  }

  /// A sentence with its gaps filled; a value that has a gap's name in it stays as it is.
  package func phrase(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    var result = ""
    var rest = (phrases[phrase] ?? "")[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      result += rest[..<open]
      result += values.first { $0.key == name }?.value ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// What a line of scraped text is.
  func label(_ label: LineLabel) -> String {
    labels[label] ?? label.rawValue
  }
}

extension Strings {
  /// The values under the keys of `Key`; a key that has none is put on the list of missing ones.
  private static func table<Key: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ section: String, _ values: [String: Value], _ missing: inout [String]
  ) -> [Key: Value] {
    var table: [Key: Value] = [:]
    for key in Key.allCases {
      if let value = values[key.rawValue] {
        table[key] = value
      } else {
        missing.append("\(section).\(key.rawValue)")
      }
    }
    return table
  }
}
