import ArabicText
import Articles
import Seeds

/// Gathers the tags of all articles: one for each subject, whatever the spelling.
///
/// A subject is a term of the thesaurus, or all spellings that fold to one identity
/// (``FoldingLevel/identity``). Its name is the thesaurus's preferred one, else the most frequent
/// proper spelling: one that keeps the hamzas and dots which another spelling drops.
struct TagIndex {
  let tags: [Tag]
  let tagsOfArticles: [[Int]]

  init(_ articles: [Metadata], thesaurus: Thesaurus) {
    var collector = Collector(thesaurus)
    for (position, article) in articles.enumerated() {
      for tag in article.tags { collector.add(tag.name, article: position) }
    }
    collector.addBroaderTerms()
    let subjects = collector.subjects.values.sorted { $0.key < $1.key }
    let positions = Dictionary(
      uniqueKeysWithValues: subjects.enumerated().map { ($1.identity, $0) })
    let broader = subjects.map { subject in
      subject.broader.compactMap { positions[$0] }.sorted()
    }
    var narrower = [[Int]](repeating: [], count: subjects.count)
    for (position, targets) in broader.enumerated() {
      for target in targets { narrower[target].append(position) }
    }
    let slugs = Self.slugs(of: subjects)
    tags = subjects.indices.map { position in
      let subject = subjects[position]
      return Tag(
        name: subject.name, slug: slugs[position], otherSpellings: subject.otherSpellings,
        collationKey: subject.key, articles: subject.articles, broader: broader[position],
        narrower: narrower[position])
    }
    tagsOfArticles = articles.map { article in
      var seen: Set<Int> = []
      return article.tags.compactMap { positions[collector.identity(of: $0.name)] }
        .filter { seen.insert($0).inserted }
    }
  }

  /// The slugs of subjects in order; a slug that another subject has already is told apart by a
  /// number, `-2` and so on.
  private static func slugs(of subjects: [Subject]) -> [String] {
    var taken: Set<String> = []
    return subjects.map { subject in
      let slug = Slug.make(from: subject.name)
      let candidates = (1...).lazy.map { $0 == 1 ? slug : "\(slug)-\($0)" }
      let free = candidates.first { taken.insert($0).inserted }
      return free ?? slug
    }
  }
}

extension TagIndex {
  /// One subject while it is gathered, and then in full.
  private struct Subject {
    let identity: String
    /// The preferred name of the thesaurus.
    var preferred: String?
    /// Each spelling seen, with its number of articles.
    var spellings: [String: Int] = [:]
    var articles: [Int] = []
    /// Broader terms as the thesaurus names them.
    var broaderNames: [String] = []
    /// Identities of broader subjects.
    var broader: [String] = []

    var name: String { preferred ?? SpellingChoice.best(of: spellings) }
    var key: CollationKey { CollationKey(name) }
    var otherSpellings: [String] {
      spellings.keys.filter { !$0.unicodeScalars.elementsEqual(name.unicodeScalars) }
        .map { (CollationKey($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private struct Collector {
    private(set) var subjects: [String: Subject] = [:]
    private let terms: [String: Thesaurus.Term]

    init(_ thesaurus: Thesaurus) {
      var terms: [String: Thesaurus.Term] = [:]
      for term in thesaurus.terms {
        for name in [term.name] + term.also {
          terms[folded(name, for: .identity)] = terms[folded(name, for: .identity)] ?? term
        }
      }
      self.terms = terms
    }

    func identity(of name: String) -> String {
      let own = folded(name, for: .identity)
      return terms[own].map { folded($0.name, for: .identity) } ?? own
    }

    mutating func add(_ name: String, article: Int) {
      var subject = subject(of: name)
      guard subject.articles.last != article else { return }
      subject.articles.append(article)
      subject.spellings[name, default: 0] += 1
      subjects[subject.identity] = subject
    }

    /// Adds the broader terms of every subject that has articles, and theirs in turn.
    mutating func addBroaderTerms() {
      var pending = Array(subjects.keys)
      while let identity = pending.popLast() {
        for name in subjects[identity].map(\.broaderNames) ?? [] {
          let broader = subject(of: name)
          guard broader.identity != identity else { continue }
          if subjects[broader.identity] == nil {
            subjects[broader.identity] = broader
            pending.append(broader.identity)
          }
          subjects[identity]?.broader.append(broader.identity)
        }
      }
    }

    private func subject(of name: String) -> Subject {
      let identity = identity(of: name)
      if let known = subjects[identity] { return known }
      var subject = Subject(identity: identity)
      if let term = terms[identity] {
        subject.preferred = term.name
        subject.broaderNames = term.broader
        for spelling in term.also { subject.spellings[spelling] = 0 }
      }
      if subject.preferred == nil { subject.spellings[name] = 0 }
      return subject
    }
  }
}
