import ArabicText
import Seeds

/// A subject of articles while its names and articles are being collected.
struct Subject {
  /// One way to write it.
  struct Spelling {
    let text: String
    /// How many articles use this spelling.
    var count: Int
  }

  /// The preferred name of the thesaurus.
  private let preferred: String?
  var spellings: [Spelling]
  /// Positions of articles, ascending.
  var articles: [Int] = []
  /// Broader terms as the thesaurus names them.
  let broaderNames: [String]
  /// The numbers of broader subjects.
  var broader: Set<Int> = []

  /// A subject that the thesaurus does not know.
  init(_ name: String) {
    preferred = nil
    spellings = [Spelling(text: name, count: 0)]
    broaderNames = []
  }

  /// A subject of the thesaurus.
  init(_ term: Thesaurus.Term) {
    preferred = term.name
    spellings = []
    broaderNames = term.broader
    for spelling in term.also { _ = index(ofSpelling: spelling) }
  }

  /// The preferred name, else the best spelling; see ``SpellingChoice``.
  var name: String { preferred ?? SpellingChoice.best(of: spellings) }

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
    spellings.append(Spelling(text: text, count: 0))
    return spellings.count - 1
  }
}
