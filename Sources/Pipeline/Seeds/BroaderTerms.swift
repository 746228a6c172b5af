import ArabicText

/// Follows the broader terms of a thesaurus.
enum BroaderTerms {
  /// The terms that are their own broader terms, by their positions: of each loop the term that closes it,
  /// with the names along the loop.
  static func loops(in terms: [Thesaurus.Term]) -> [Int: [String]] {
    let positions = Dictionary(
      terms.indices.map { (Slug.make(from: terms[$0].name), $0) },
      uniquingKeysWith: { first, _ in first })
    let broader = terms.map { term in
      term.broader.compactMap { positions[Slug.make(from: $0)] }
    }
    var loops: [Int: [String]] = [:]
    var isDone = [Bool](repeating: false, count: terms.count)
    var placeOnPath = [Int?](repeating: nil, count: terms.count)
    for start in terms.indices where !isDone[start] {
      // A path from term to broader term, each with how many of its broader terms were followed.
      var path: [(term: Int, followed: Int)] = [(start, 0)]
      placeOnPath[start] = 0
      while let (term, followed) = path.last {
        guard followed < broader[term].count else {
          isDone[term] = true
          placeOnPath[term] = nil
          path.removeLast()
          continue
        }
        path[path.count - 1].followed += 1
        let next = broader[term][followed]
        if let place = placeOnPath[next] {
          let names = path[place...].map { terms[$0.term].name }
          loops[term] = loops[term] ?? names + [terms[next].name]
        } else if !isDone[next] {
          placeOnPath[next] = path.count
          path.append((next, 0))
        }
      }
    }
    return loops
  }
}
