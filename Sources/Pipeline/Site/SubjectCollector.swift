import ArabicText
import Seeds

/// Collects subjects by the names that articles and the thesaurus give them.
///
/// A subject is a term of the thesaurus, or all spellings that fold to one identity
/// (``FoldingLevel/identity``). Subjects are numbered in the order in which they first occur.
struct SubjectCollector {
  private(set) var subjects: [Subject] = []
  private let terms: [String: Thesaurus.Term]
  private var numbers: [String: Int] = [:]
  /// The subject of each name seen so far: an archive has few names, and each occurs often.
  private var places: [ByteKey: (subject: Int, spelling: Int)] = [:]

  init(_ thesaurus: Thesaurus) {
    var terms: [String: Thesaurus.Term] = [:]
    for term in thesaurus.terms {
      for name in [term.name] + term.also {
        let identity = folded(name, for: .identity)
        terms[identity] = terms[identity] ?? term
      }
    }
    self.terms = terms
  }

  /// Adds an article to the subject of a name, once, and returns the number of the subject.
  ///
  /// Articles must be added in their order.
  mutating func add(_ name: String, article: Int) -> Int {
    let place = place(of: name)
    if subjects[place.subject].articles.last != article {
      subjects[place.subject].articles.append(article)
      subjects[place.subject].spellings[place.spelling].count += 1
    }
    return place.subject
  }

  /// Adds the broader terms of every subject, and theirs in turn.
  mutating func addBroaderTerms() {
    var number = 0
    while number < subjects.count {
      let broader = subjects[number].broaderNames.map { self.number(of: $0) }
      subjects[number].broader = Set(broader).subtracting([number])
      number += 1
    }
  }

  private mutating func place(of name: String) -> (subject: Int, spelling: Int) {
    let key = ByteKey(name)
    if let place = places[key] { return place }
    let subject = number(of: name)
    let place = (subject, subjects[subject].index(ofSpelling: name))
    places[key] = place
    return place
  }

  private mutating func number(of name: String) -> Int {
    let own = folded(name, for: .identity)
    let term = terms[own]
    let identity = term.map { folded($0.name, for: .identity) } ?? own
    if let number = numbers[identity] { return number }
    numbers[identity] = subjects.count
    subjects.append(Subject(name, term))
    return subjects.count - 1
  }
}
