import ArabicText
import Seeds

/// A subject of articles while its names and articles are being collected.
struct Subject {
  /// One way to write it.
  struct Spelling {
    let text: String
    /// How many articles use this spelling.
    var count = 0

    /// How many letters carry a hamza, a madda or the dots of ة.
    var markCount: Int {
      text.unicodeScalars.count { "أإآٱؤئة".unicodeScalars.contains($0) }
    }
  }

  private let term: Thesaurus.Term?
  var spellings: [Spelling] = []
  /// Positions of articles, ascending.
  var articles: [Int] = []
  /// The numbers of broader subjects.
  var broader: Set<Int> = []

  /// A subject with a name; `term` is the thesaurus's, if it has one.
  init(_ name: String, _ term: Thesaurus.Term?) {
    self.term = term
    for spelling in term?.also ?? [name] { _ = index(ofSpelling: spelling) }
  }

  var broaderNames: [String] { term?.broader ?? [] }

  /// The preferred name of the thesaurus, else the best spelling: the most frequent proper one; of
  /// equally frequent ones the first in dictionary order.
  ///
  /// Spellings of one identity differ in what folding drops: hamzas, dots, vowel marks. A spelling is
  /// proper if no other has more hamzas and dots, so إيران names the tag even where ايران is more
  /// frequent.
  var name: String {
    if let term { return term.name }
    guard spellings.count > 1 else { return spellings.first?.text ?? "" }
    let marks = spellings.map(\.markCount).max()
    let best = spellings.filter { $0.markCount == marks }.min { left, right in
      (-left.count, CollationKey(left.text)) < (-right.count, CollationKey(right.text))
    }
    return best?.text ?? ""
  }

  /// All spellings but one, in dictionary order.
  func spellings(besides name: String) -> [String] {
    spellings.filter { !$0.text.unicodeScalars.elementsEqual(name.unicodeScalars) }
      .map { CollationKey($0.text) }.sorted().map(\.text)
  }

  /// The index of a spelling in ``spellings``; a new spelling is added.
  ///
  /// Canonically equivalent strings are one spelling.
  mutating func index(ofSpelling text: String) -> Int {
    if let index = spellings.firstIndex(where: { $0.text == text }) { return index }
    spellings.append(Spelling(text: text))
    return spellings.count - 1
  }
}
