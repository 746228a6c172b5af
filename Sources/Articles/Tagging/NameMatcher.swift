import ArabicText
package import Seeds

/// Finds the names of a thesaurus in running text, whatever their spelling and particles.
///
/// Texts and names are folded (``FoldingLevel/search``); a name is found where its words stand in a
/// row, the first one possibly with particles before it (`وروسيا`, `لإيران`): in a compound name only
/// the first word takes them. The longest name wins, and found names do not overlap. Adjectives
/// («الروسية») are other words and are not found.
package struct NameMatcher: Sendable {
  /// A node of the trie over words: where a name ends, and which words go on.
  private struct Node: Sendable {
    var name: Int?
    var next: [String: Int] = [:]
  }

  private var nodes = [Node()]
  /// The endings of the first words of names: a particle never changes the end of a word, so most
  /// words of a text are passed over at the cost of one look-up.
  private var endings: Set<UInt32> = []

  /// Makes a matcher of the spellings of each name; positions in `names` are what ``counts`` gives.
  package init(_ names: [[String]]) {
    for (name, spellings) in names.enumerated() {
      for spelling in spellings { insert(spelling, name: name) }
    }
  }

  /// Makes a matcher of the terms of a thesaurus, in their order.
  package init(_ thesaurus: Thesaurus) {
    self.init(thesaurus.terms.map { [$0.name] + $0.also })
  }

  /// How often each name occurs in the texts, by its position; names that do not occur are absent.
  package func counts(in texts: some Sequence<String>) -> [Int: Int] {
    counts(in: Self.words(of: texts))
  }

  /// How often each name occurs in texts that are cut into words by ``words(of:)``.
  func counts(in words: FoldedWords) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    guard !endings.isEmpty else { return counts }
    var index = 0
    while index < words.count {
      if let match = match(words, at: index) {
        counts[match.name, default: 0] += 1
        index += match.length
      } else {
        index += 1
      }
    }
    return counts
  }

  /// The words of texts as names are compared with them.
  static func words(of texts: some Sequence<String>) -> FoldedWords {
    FoldedWords(search: texts)
  }

  /// The name that a text is a spelling of, as a whole.
  package func name(spelt text: String) -> Int? {
    var node = 0
    for word in Self.strings(of: text) {
      guard let next = nodes[node].next[word] else { return nil }
      node = next
    }
    return nodes[node].name
  }
}

extension NameMatcher {
  private mutating func insert(_ spelling: String, name: Int) {
    let words = Self.strings(of: spelling)
    insert(words, name: name)
    if let first = words.first, let prefixed = Self.afterLam(first) {
      insert([prefixed] + words.dropFirst(), name: name)
    }
  }

  private mutating func insert(_ words: [String], name: Int) {
    guard let first = words.first else { return }
    endings.insert(Self.ending(of: first.utf8))
    var node = 0
    for word in words {
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

  private static func strings(of name: String) -> [String] {
    Word.words(in: folded(name, for: .search)).map(\.text)
  }

  /// The last bytes of a word as one number: two letters of Arabic, four of Latin.
  private static func ending(of word: some BidirectionalCollection<UInt8>) -> UInt32 {
    word.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// A word with the article as it is written after the preposition ل: «للأمم» of «الأمم», «للجنة» of
  /// «اللجنة»; `nil` for a word without the article.
  private static func afterLam(_ word: String) -> String? {
    let lam = String(Scalars.lam)
    let article = String(Scalars.alef) + lam
    guard word.hasPrefix(article) else { return nil }
    let stem = word.dropFirst(article.count)
    return stem.hasPrefix(lam) ? lam + stem : lam + lam + stem
  }

  private func match(_ words: FoldedWords, at start: Int) -> (name: Int, length: Int)? {
    guard endings.contains(Self.ending(of: words[start])) else { return nil }
    let word = String(decoding: words[start], as: UTF8.self)
    for variant in CliticVariants.variants(of: word) {
      guard let first = nodes[0].next[variant.text] else { continue }
      if let match = longestMatch(words, after: start, from: first) { return match }
    }
    return nil
  }

  private func longestMatch(
    _ words: FoldedWords, after start: Int, from first: Int
  ) -> (name: Int, length: Int)? {
    var node = first
    var longest = nodes[node].name.map { (name: $0, length: 1) }
    var index = start + 1
    while index < words.count, !nodes[node].next.isEmpty,
      let next = nodes[node].next[String(decoding: words[index], as: UTF8.self)]
    {
      (node, index) = (next, index + 1)
      if let name = nodes[node].name { longest = (name, index - start) }
    }
    return longest
  }
}
