import ArabicText
import Diagnostics
package import Seeds

/// Decides the tags of articles.
///
/// The editor's tags, of front matter or sidecar, are the tags; without them the keywords that the
/// source printed and the names of the thesaurus that its text holds are.
package struct Tagger: Sendable {
  private let thesaurus: Thesaurus
  private let matcher: NameMatcher
  private let names: TagNames

  /// Makes a tagger for an archive with this thesaurus.
  package init(_ thesaurus: Thesaurus = Thesaurus()) {
    self.thesaurus = thesaurus
    matcher = NameMatcher(thesaurus.terms.map { [$0.name] + $0.also })
    names = TagNames(thesaurus, matcher)
  }

  /// The tags of one article, the most frequent first, then in dictionary order; they are counted in
  /// `words`, see ``NameMatcher/append(wordsOf:to:)``.
  func tags(_ seed: Seed, _ manuscript: Manuscript, in words: [UInt64]) -> [TagMention] {
    if let tags = seed.frontMatter.lists[.tags] {
      return sorted(named(tags.map(\.value), .frontMatter, in: words))
    }
    if let tags = seed.sidecar.lists[.tags] {
      return sorted(named(tags.map(\.value), .sidecar, in: words))
    }
    let keywords = named(manuscript.fields.lists[.keywords] ?? [], .keywords, in: words)
    let known = Set(keywords.map(\.name.subject))
    let found = matcher.counts(in: words).compactMap { number, count -> Found? in
      guard let name = names[thesaurus.terms[number].name], !known.contains(name.subject) else {
        return nil
      }
      return (name, .thesaurus, count)
    }
    return sorted(keywords + found)
  }

  private typealias Found = (name: TagNames.Entry, basis: TagMention.Basis, count: Int)

  private func named(_ given: [String], _ basis: TagMention.Basis, in words: [UInt64]) -> [Found] {
    var entries: [TagNames.Entry] = []
    for name in given {
      guard let entry = names[name], !entries.contains(where: { $0.subject == entry.subject })
      else { continue }
      entries.append(entry)
    }
    let counts = NameMatcher(entries.map(\.spellings)).counts(in: words)
    return entries.enumerated().map { ($1, basis, counts[$0] ?? 0) }
  }

  private func sorted(_ tags: [Found]) -> [TagMention] {
    tags.sorted { left, right in
      left.count != right.count ? left.count > right.count : left.name.key < right.name.key
    }.map { TagMention(name: $0.name.name, basis: $0.basis, count: $0.count) }
  }
}
