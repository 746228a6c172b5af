import ArabicText
package import Seeds

/// Decides the tags of articles.
///
/// The editor's tags, of front matter or sidecar, are the tags; without them the keywords that the
/// source printed and the names of the thesaurus that its text holds are.
package struct Tagger: Sendable {
  private let thesaurus: Thesaurus
  private let matcher: NameMatcher

  /// Makes a tagger for an archive with this thesaurus.
  package init(_ thesaurus: Thesaurus = Thesaurus()) {
    self.thesaurus = thesaurus
    matcher = NameMatcher(thesaurus)
  }

  /// The tags of one article, the most frequent first, then in dictionary order; they are counted in
  /// `words`, see ``NameMatcher/append(wordsOf:to:)``.
  func tags(
    _ seed: Seed, _ manuscript: Manuscript, in words: [UInt64]
  ) -> [TagMention] {
    if let tags = seed.frontMatter.tags {
      return sorted(named(tags.map(\.value), .frontMatter, in: words))
    }
    if let tags = seed.sidecar.tags {
      return sorted(named(tags.map(\.value), .sidecar, in: words))
    }
    let keywords = named(manuscript.keywords, .keywords, in: words)
    let known = Set(keywords.map(\.name))
    let found = matcher.counts(in: words).map { name, count in
      TagMention(name: thesaurus.terms[name].name, basis: .thesaurus, count: count)
    }
    return sorted(keywords + found.filter { !known.contains($0.name) })
  }

  private func named(
    _ names: [String], _ basis: TagMention.Basis, in words: [UInt64]
  ) -> [TagMention] {
    var seen: Set<String> = []
    // A tag without a letter or digit has no address.
    let names = names.filter { !WordHashes.letters(ofWordsOf: $0).isEmpty }.map { name in
      matcher.name(spelt: name).map { thesaurus.terms[$0] } ?? Thesaurus.Term(name: name)
    }.filter { seen.insert(folded($0.name, for: .identity)).inserted }
    let counts = NameMatcher(Thesaurus(names)).counts(in: words)
    return names.enumerated().map { position, term in
      TagMention(name: term.name, basis: basis, count: counts[position] ?? 0)
    }
  }

  private func sorted(_ tags: [TagMention]) -> [TagMention] {
    tags.map { (CollationKey($0.name), $0) }
      .sorted { (-$0.1.count, $0.0) < (-$1.1.count, $1.0) }
      .map(\.1)
  }
}
