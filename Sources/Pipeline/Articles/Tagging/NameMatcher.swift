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
    /// The position of the next form in its chain, or ``end``.
    var next: Int32 = end
  }

  private var nodes: [Node] = []
  private var forms: [Form] = []
  /// Where the chain of forms begins whose numbers have the same highest bits, by these bits; of one
  /// number the form with the shorter prefix comes first, then that of the earlier name.
  ///
  /// There are several chains for each form, so that most words of a text are passed over at the cost
  /// of one look.
  private var chains: [Int32]
  /// How far a number is shifted to the right to give its chain.
  private let shift: UInt64

  /// The position after the last form of a chain.
  private static let end: Int32 = -1

  /// Makes a matcher of the spellings of each name; positions in `names` are what ``counts`` gives.
  package init(_ names: [[String]]) {
    self.init(names.map { $0.flatMap(NameSpelling.spellings) })
  }

  /// Makes a matcher of spellings that are cut into words already.
  init(_ names: [[NameSpelling]]) {
    let count = names.reduce(0) { $1.reduce($0) { $0 + $1.forms.count } }
    let bits = Int.bitWidth - (4 * count | 63).leadingZeroBitCount
    shift = UInt64(UInt64.bitWidth - bits)
    chains = [Int32](repeating: Self.end, count: 1 << bits)
    forms.reserveCapacity(count)
    for (name, spellings) in names.enumerated() {
      for spelling in spellings { insert(spelling, name: name) }
    }
  }

  /// How often each name occurs in texts that are cut into words by ``append(wordsOf:to:)``, by its
  /// position; names that do not occur are absent.
  func counts(in words: [UInt64]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    words.withUnsafeBufferPointer { words in
      var index = 0
      while let start = firstCandidate(in: words, from: index) {
        let match = match(words, at: start)
        if let match { counts[match.name, default: 0] += 1 }
        index = start + (match?.length ?? 1)
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
    guard let first = words.first, var node = node(ofFirst: first) else { return nil }
    for word in words.dropFirst() {
      guard let next = nodes[node].next[word] else { return nil }
      node = next
    }
    return nodes[node].name
  }

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
    if let node = node(ofFirst: spelling.first) { return node }
    nodes.append(Node())
    for form in spelling.forms {
      insert(Form(word: form.word, prefix: form.prefix, node: nodes.count - 1))
    }
    return nodes.count - 1
  }

  /// The node of a first word without a particle, by its number.
  private func node(ofFirst word: UInt64) -> Int? {
    var position = chains[chain(of: word)]
    while position != Self.end {
      let form = forms[Int(position)]
      if form.word == word, form.prefix == 0 { return form.node }
      position = form.next
    }
    return nil
  }

  /// Puts a form into its chain, before the first that must come after it.
  private mutating func insert(_ form: Form) {
    let chain = chain(of: form.word)
    var (previous, next) = (Self.end, chains[chain])
    while next != Self.end {
      let other = forms[Int(next)]
      if other.word == form.word, other.prefix > form.prefix { break }
      (previous, next) = (next, other.next)
    }
    let position = Int32(truncatingIfNeeded: forms.count)
    if previous == Self.end {
      chains[chain] = position
    } else {
      forms[Int(previous)].next = position
    }
    forms.append(Form(word: form.word, prefix: form.prefix, node: form.node, next: next))
  }

  private func chain(of word: UInt64) -> Int { Int(truncatingIfNeeded: word &>> shift) }

  /// The first word from an index on that may begin a name, as few words may.
  private func firstCandidate(in words: UnsafeBufferPointer<UInt64>, from start: Int) -> Int? {
    chains.withUnsafeBufferPointer { chains in
      words[start...].firstIndex { chains[chain(of: $0)] != Self.end }
    }
  }

  private func match(
    _ words: UnsafeBufferPointer<UInt64>, at start: Int
  ) -> (name: Int, length: Int)? {
    var position = chains[chain(of: words[start])]
    while position != Self.end {
      let form = forms[Int(position)]
      if form.word == words[start],
        let match = longestMatch(words, after: start, from: form.node)
      {
        return match
      }
      position = form.next
    }
    return nil
  }

  private func longestMatch(
    _ words: UnsafeBufferPointer<UInt64>, after start: Int, from first: Int
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
