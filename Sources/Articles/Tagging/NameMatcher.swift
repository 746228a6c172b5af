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
  private var endings: Set<UInt64> = []

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
    counts(in: texts.map(Self.words))
  }

  /// How often each name occurs in texts that are cut into words by ``words(of:)``.
  func counts(in texts: [[Word]]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for words in texts {
      var index = 0
      while index < words.count {
        if let match = match(words, at: index) {
          counts[match.name, default: 0] += 1
          index += match.length
        } else {
          index += 1
        }
      }
    }
    return counts
  }

  /// The words of a text as names are compared with them.
  static func words(of text: String) -> [Word] {
    Word.words(in: folded(text, for: .search))
  }

  /// The name that a text is a spelling of, as a whole.
  package func name(spelt text: String) -> Int? {
    var node = 0
    for word in Self.words(of: text) {
      guard let next = nodes[node].next[word.text] else { return nil }
      node = next
    }
    return nodes[node].name
  }
}

extension NameMatcher {
  private mutating func insert(_ spelling: String, name: Int) {
    let words = Self.words(of: spelling).map(\.text)
    insert(words, name: name)
    if let first = words.first, let prefixed = Self.afterLam(first) {
      insert([prefixed] + words.dropFirst(), name: name)
    }
  }

  private mutating func insert(_ words: [String], name: Int) {
    guard let first = words.first else { return }
    endings.insert(Self.ending(of: first))
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

  /// The last two scalars of a word as one number.
  private static func ending(of word: String) -> UInt64 {
    word.unicodeScalars.suffix(2).reduce(0) { $0 << 32 | UInt64($1.value) }
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

  private func match(_ words: [Word], at start: Int) -> (name: Int, length: Int)? {
    guard endings.contains(Self.ending(of: words[start].text)) else { return nil }
    for variant in CliticVariants.variants(of: words[start].text) {
      guard let first = nodes[0].next[variant.text] else { continue }
      if let match = longestMatch(words, after: start, from: first) { return match }
    }
    return nil
  }

  private func longestMatch(
    _ words: [Word], after start: Int, from first: Int
  ) -> (name: Int, length: Int)? {
    var node = first
    var longest = nodes[node].name.map { (name: $0, length: 1) }
    for index in words.indices[(start + 1)...] {
      guard let next = nodes[node].next[words[index].text] else { break }
      node = next
      if let name = nodes[node].name { longest = (name, index - start + 1) }
    }
    return longest
  }
}
