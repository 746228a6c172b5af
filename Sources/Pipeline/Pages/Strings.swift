package import ArabicText
import Articles
package import Diagnostics
package import Templates

/// What the pages say in their own voice, from `templates/strings/LANG.yml`.
package struct Strings: Sendable {
  /// All plain words by their names in templates, `{{t.home}}`, in a fixed order.
  package let words: Record
  private let spoken: [Word: String]
  private let counts: [Counted: PluralForms]
  private let phrases: [Phrase: PhrasePattern]
  private let labels: [LineLabel: String]
  private let cleaning: [CleaningChange: String]

  /// Takes the sections of a file of strings.
  ///
  /// It is an error where a string is missing that the program needs, where a phrase has a gap that
  /// nothing fills, and where no template could write the name of a word; all are told at once.
  package init(
    words: [String: String], counts: [String: PluralForms], phrases: [String: String],
    labels: [String: String], cleaning: [String: String], file: String
  ) throws(DiagnosedError) {
    var problems = Problems(file: file)
    spoken = Self.table("words", words, &problems)
    self.counts = Self.table("counts", counts, &problems)
    self.phrases = Self.table("phrases", phrases.mapValues(PhrasePattern.init), &problems)
    self.labels = Self.table("labels", labels, &problems)
    self.cleaning = Self.table("cleaning", cleaning, &problems)
    for phrase in Phrase.allCases {
      for gap in self.phrases[phrase]?.gaps ?? [] where !phrase.gaps.contains(gap) {
        let advice =
          Suggestion.nearest(to: gap, in: phrase.gaps).map { "did you mean ‘{\($0)}’?" }
          ?? "its gaps are \(phrase.gaps.map { "‘{\($0)}’" }.joined(separator: ", "))"
        problems.add("unknown-gap", "nothing fills ‘{\(gap)}’ in ‘\(phrase.rawValue)’; \(advice)")
      }
    }
    let sorted = words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (key, _) in sorted where Name(key) == nil {
      problems.add(
        "long-name", "‘\(key)’ is too long for a name; use at most \(Name.maximumLength) letters")
    }
    self.words = Record(sorted.compactMap { key, text in Name(key).map { ($0, .text(text)) } })
    guard problems.diagnostics.isEmpty else { throw DiagnosedError(problems.diagnostics) }
  }

  /// A plain word.
  package func callAsFunction(_ word: Word) -> String {
    spoken[word] ?? ""
  }

  /// A number of things: `count(.articles, 103, .latin)` is «103 مقالات».
  package func count(_ counted: Counted, _ number: Int, _ digits: DigitSystem) -> String {
    counts[counted]?.phrase(for: number, digits: digits) ?? digits.string(number)
  }

  /// A sentence with its gaps filled; what is put in stays as it is.
  package func phrase(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    phrases[phrase]?.filled(with: values) ?? ""
  }

  /// What a line of scraped text is.
  func label(_ label: LineLabel) -> String {
    labels[label] ?? label.rawValue
  }

  /// What was cleaned in the text of a source.
  func change(_ change: CleaningChange) -> String {
    cleaning[change] ?? change.rawValue
  }
}

extension Strings {
  /// What is wrong with a file of strings.
  private struct Problems {
    let file: String
    var diagnostics: [Diagnostic] = []

    mutating func add(_ identifier: String, _ message: String) {
      diagnostics.append(Diagnostic(.error, identifier, message, at: SourceLocation(file: file)))
    }
  }

  /// The values under the keys of `Key`, each of which must have one.
  private static func table<Key: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ section: String, _ values: [String: Value], _ problems: inout Problems
  ) -> [Key: Value] {
    var table: [Key: Value] = [:]
    for key in Key.allCases {
      if let value = values[key.rawValue] {
        table[key] = value
      } else {
        problems.add("missing-string", "‘\(section).\(key.rawValue)’ is missing")
      }
    }
    return table
  }
}
