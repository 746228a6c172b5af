package import ArabicText
import Articles
package import Diagnostics
package import Templates

/// What the pages say in their own voice, from `templates/strings/LANG.yml`.
package struct Strings: Sendable {
  /// All plain words by their names in templates, `{{t.home}}`, in a fixed order.
  package let words: Record
  private let spoken: [String: String]
  private let counts: [Counted: PluralForms]
  private let phrases: [String: PhrasePattern]
  private let labels: [LineLabel: String]
  private let cleaning: [CleaningChange: String]

  /// Takes the sections of a file of strings.
  ///
  /// It is an error where a string is missing that the program needs, where a phrase has a gap that
  /// nothing fills, and where no template could write the name of a word; all are reported at once.
  package init(
    words: [String: String], counts: [String: PluralForms], phrases: [String: String],
    labels: [String: String], cleaning: [String: String], file: String
  ) throws(DiagnosedError) {
    var problems = Problems(file: file)
    spoken = Self.table("words", Self.requiredWords, words, &problems)
    self.counts = Self.table("counts", counts, &problems)
    let required = Self.requiredPhrases
    self.phrases = Self.table(
      "phrases", required.map(\.name), phrases.mapValues(PhrasePattern.init), &problems)
    self.labels = Self.table("labels", labels, &problems)
    self.cleaning = Self.table("cleaning", cleaning, &problems)
    for (name, gaps) in required {
      for gap in self.phrases[name]?.gaps ?? [] where !gaps.contains(gap) {
        let known = gaps.map { "{\($0)}" }
        let advice =
          Suggestion.nearest(to: gap, in: gaps).map { Suggestion.phrase(for: "{\($0)}") }
          ?? Message(
            "; its gaps are \(known.map { "‘\($0)’" }.joined(separator: ", "))",
            ar: "؛ مواضع الملء فيه: \(.list(known))")
        problems.add(
          "unknown-gap", "nothing fills ‘{\(gap)}’ in ‘\(name)’\(advice)",
          ar: "لا شيء يملأ «\("{\(gap)}")» في «\(name)»\(advice)")
      }
    }
    let sorted = words.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for (key, _) in sorted where Name(key) == nil {
      problems.add(
        "long-name", "‘\(key)’ is too long for a name; use at most \(Name.maximumLength) letters",
        ar: "«\(key)» أطول مما يصح لاسم؛ الحد \(Name.maximumLength) حرفًا")
    }
    self.words = Record(sorted.compactMap { key, text in Name(key).map { ($0, .text(text)) } })
    guard problems.diagnostics.isEmpty else { throw DiagnosedError(problems.diagnostics) }
  }

  /// A plain word that several kinds of pages print.
  func callAsFunction(_ word: Word) -> String {
    spoken[word.rawValue] ?? ""
  }

  /// A plain word that one kind of page prints.
  func callAsFunction(_ word: some StringKey) -> String {
    spoken[word.rawValue] ?? ""
  }

  /// A number of things: `count(.articles, 103, .latin)` is «103 مقالات».
  func count(_ counted: Counted, _ number: Int, _ digits: DigitSystem) -> String {
    counts[counted]?.phrase(for: number, digits: digits) ?? digits.string(number)
  }

  /// A sentence with its gaps filled; what is put in stays as it is.
  func phrase(_ phrase: Phrase, _ values: KeyValuePairs<String, String>) -> String {
    phrases[phrase.rawValue]?.filled(with: values) ?? ""
  }

  /// The same of a sentence that one kind of page fills.
  func phrase(_ phrase: some PhraseKey, _ values: KeyValuePairs<String, String>) -> String {
    phrases[phrase.rawValue]?.filled(with: values) ?? ""
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

    mutating func add(_ identifier: String, _ english: String, ar arabic: ArabicWords) {
      diagnostics.append(
        Diagnostic(.error, identifier, english, ar: arabic, at: SourceLocation(file: file)))
    }
  }

  /// The words that the program prints.
  private static let requiredWords =
    Word.allCases.map(\.rawValue) + PageKinds.all.flatMap { $0.words }

  /// The phrases that the program fills, each with its gaps.
  private static let requiredPhrases =
    Phrase.allCases.map { (name: $0.rawValue, gaps: $0.gaps) }
    + PageKinds.all.flatMap { $0.phrases }

  /// The values under the keys of `Key`, each of which must have one.
  private static func table<Key: RawRepresentable<String> & CaseIterable & Hashable, Value>(
    _ section: String, _ values: [String: Value], _ problems: inout Problems
  ) -> [Key: Value] {
    let named = table(section, Key.allCases.map(\.rawValue), values, &problems)
    return Dictionary(
      Key.allCases.compactMap { key in named[key.rawValue].map { (key, $0) } }
    ) { first, _ in first }
  }

  /// The values under the names, each of which must have one.
  private static func table<Value>(
    _ section: String, _ names: [String], _ values: [String: Value], _ problems: inout Problems
  ) -> [String: Value] {
    for name in names where values[name] == nil {
      problems.add(
        "missing-string", "‘\(section).\(name)’ is missing", ar: "ينقص «\("\(section).\(name)")»")
    }
    let names = Set(names)
    return values.filter { names.contains($0.key) }
  }
}
