import ArabicText
import Seeds
import Synchronization

/// What is known of the names that articles are tagged with, found once for each name and not for each
/// article: an archive has few names, and thousands of articles with each.
final class TagNames: Sendable {
  /// A name that an article may be tagged with; a class, so that articles share what is known of it.
  final class Entry: Sendable {
    /// The name that the tag has: of the thesaurus, else as it was given.
    let name: String
    /// Equal for names of one subject, see ``FoldingLevel/identity``.
    let subject: Int
    let key: CollationKey
    let spellings: [NameSpelling]

    init(name: String, subject: Int, key: CollationKey, spellings: [NameSpelling]) {
      (self.name, self.subject, self.key) = (name, subject, key)
      self.spellings = spellings
    }
  }

  private struct Cache {
    /// By the bytes of a name; `nil` for one that cannot be a tag.
    var entries: [ByteKey: Entry?] = [:]
    var subjects: [String: Int] = [:]
  }

  private let thesaurus: Thesaurus
  private let matcher: NameMatcher
  private let cache = Mutex(Cache())

  /// Knows the names of a thesaurus, which `matcher` was made of.
  init(_ thesaurus: Thesaurus, _ matcher: NameMatcher) {
    self.thesaurus = thesaurus
    self.matcher = matcher
  }

  /// What is known of a name; `nil` for one without a letter or digit, which would have no address.
  subscript(name: String) -> Entry? {
    let own = ByteKey(name)
    if let known = cache.withLock({ $0.entries[own] }) { return known }
    guard let (term, spellings) = term(of: name) else {
      cache.withLock { $0.entries[own] = .some(nil) }
      return nil
    }
    let identity = folded(term, for: .identity)
    let key = CollationKey(term)
    return cache.withLock { cache in
      let subject = cache.subjects[identity] ?? cache.subjects.count
      cache.subjects[identity] = subject
      let entry = Entry(name: term, subject: subject, key: key, spellings: spellings)
      cache.entries[own] = entry
      return entry
    }
  }

  private func term(of name: String) -> (name: String, spellings: [NameSpelling])? {
    let own = NameSpelling.spellings(of: name)
    guard !own.isEmpty else { return nil }
    guard let number = matcher.name(spelt: name) else { return (name, own) }
    let term = thesaurus.terms[number]
    return (term.name, ([term.name] + term.also).flatMap(NameSpelling.spellings))
  }
}
