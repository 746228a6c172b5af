import ArabicText

/// Finds the names of a thesaurus in running text, whatever their spelling and particles.
///
/// Words are compared by their numbers (``WordHashes``), which folding to `search` makes equal for
/// all spellings; a name is found where its words stand in a row, the first one possibly with
/// particles before it (`وروسيا`, `لإيران`): in a compound name only the first word takes them. The
/// longest name wins, and found names do not overlap. Adjectives («الروسية») are other words and are
/// not found.
package struct NameMatcher: Sendable {
  /// A node of the trie over words: where a name ends, and which words go on.
  private struct Node: Sendable {
    var name: Int?
    var next: [UInt64: Int] = [:]
  }

  /// A form of the first word of a name, and where its name goes on.
  private struct Form: Sendable {
    let word: UInt64
    /// How many letters stand before the word itself.
    let prefix: Int
    let node: Int
  }

  private var nodes: [Node] = []
  /// The nodes of first words.
  private var firsts: [UInt64: Int] = [:]
  /// The forms of first words in the order of their numbers; of one number the shorter prefix first.
  private var forms: [Form] = []
  /// Some bits for each form: most words of a text are passed over at the cost of one look.
  private var filter = [Bool](repeating: false, count: 4096)

  /// Makes a matcher of the spellings of each name; positions in `names` are what ``counts`` gives.
  package init(_ names: [[String]]) {
    self.init(names.map { $0.flatMap(NameSpelling.spellings) })
  }

  /// Makes a matcher of spellings that are cut into words already.
  init(_ names: [[NameSpelling]]) {
    for (name, spellings) in names.enumerated() {
      for spelling in spellings { insert(spelling, name: name) }
    }
    forms.sort { ($0.word, $0.prefix, $0.node) < ($1.word, $1.prefix, $1.node) }
  }

  /// How often each name occurs in the texts, by its position; names that do not occur are absent.
  package func counts(in texts: some Sequence<String>) -> [Int: Int] {
    var words: [UInt64] = []
    for text in texts { Self.append(wordsOf: text, to: &words) }
    return counts(in: words)
  }

  /// How often each name occurs in texts that are cut into words by ``append(wordsOf:to:)``.
  func counts(in words: [UInt64]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var index = 0
    while index < words.count {
      if filter[Self.bit(of: words[index])], let match = match(words, at: index) {
        counts[match.name, default: 0] += 1
        index += match.length
      } else {
        index += 1
      }
    }
    return counts
  }

  /// Appends the words of a text as names are compared with them, and behind them 0, which is no word,
  /// so that no name is found across two texts.
  static func append(wordsOf text: String, to words: inout [UInt64]) {
    WordHashes.append(wordsOf: text, to: &words)
    words.append(0)
  }

  /// The name that a text is a spelling of, as a whole.
  package func name(spelt text: String) -> Int? {
    guard !nodes.isEmpty else { return nil }
    let words = WordHashes.letters(ofWordsOf: text).map { WordHashes.number(of: $0) }
    guard let first = words.first, var node = firsts[first] else { return nil }
    for word in words.dropFirst() {
      guard let next = nodes[node].next[word] else { return nil }
      node = next
    }
    return nodes[node].name
  }
}

extension NameMatcher {
  private mutating func insert(_ spelling: NameSpelling, name: Int) {
    var node = self.node(ofFirst: spelling)
    for word in spelling.rest {
      if let next = nodes[node].next[word] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[word] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    // Where two names share a spelling, the first one keeps it.
    nodes[node].name = nodes[node].name ?? name
  }

  /// The node of a first word, with its forms where it is new.
  private mutating func node(ofFirst spelling: NameSpelling) -> Int {
    if let node = firsts[spelling.first] { return node }
    nodes.append(Node())
    let node = nodes.count - 1
    firsts[spelling.first] = node
    for form in spelling.forms {
      forms.append(Form(word: form.word, prefix: form.prefix, node: node))
      filter[Self.bit(of: form.word)] = true
    }
    return node
  }

  private static func bit(of word: UInt64) -> Int { Int(word >> 52) }

  private func match(_ words: [UInt64], at start: Int) -> (name: Int, length: Int)? {
    var (low, high) = (0, forms.count)
    while low < high {
      let middle = (low + high) / 2
      if forms[middle].word < words[start] { low = middle + 1 } else { high = middle }
    }
    while low < forms.count, forms[low].word == words[start] {
      if let match = longestMatch(words, after: start, from: forms[low].node) { return match }
      low += 1
    }
    return nil
  }

  private func longestMatch(
    _ words: [UInt64], after start: Int, from first: Int
  ) -> (name: Int, length: Int)? {
    var node = first
    var longest = nodes[node].name.map { (name: $0, length: 1) }
    var index = start + 1
    while index < words.count, !nodes[node].next.isEmpty, let next = nodes[node].next[words[index]]
    {
      (node, index) = (next, index + 1)
      if let name = nodes[node].name { longest = (name, index - start) }
    }
    return longest
  }
}
