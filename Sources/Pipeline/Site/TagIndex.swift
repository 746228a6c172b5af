import ArabicText
import Articles
import Paths
import Seeds

/// Collects the tags of all articles: one for each subject, whatever its spelling.
struct TagIndex: Sendable {
  let tags: [Tag]
  let tagsOfArticles: [[Int]]

  init(_ articles: [Metadata], thesaurus: Thesaurus) {
    var collector = SubjectCollector(thesaurus)
    let numbers = articles.enumerated().map { position, article in
      article.tags.reduce(into: [Int]()) { numbers, tag in
        let number = collector.add(tag.name, article: position)
        if !numbers.contains(number) { numbers.append(number) }
      }
    }
    collector.addBroaderTerms()
    let subjects = collector.subjects
    let names = subjects.map(\.name)
    let keys = names.map(CollationKey.init)
    let order = subjects.indices.sorted { keys[$0] < keys[$1] }
    var positions = [Int](repeating: 0, count: subjects.count)
    for (position, number) in order.enumerated() { positions[number] = position }
    let broader = order.map { subjects[$0].broader.map { positions[$0] }.sorted() }
    var narrower = [[Int]](repeating: [], count: subjects.count)
    for (position, targets) in broader.enumerated() {
      for target in targets { narrower[target].append(position) }
    }
    let paths = Self.paths(of: order.map { names[$0] })
    tags = order.enumerated().map { position, number in
      Tag(
        name: names[number], path: paths[position],
        otherSpellings: subjects[number].spellings(besides: names[number]),
        collationKey: keys[number], articles: subjects[number].articles,
        broader: broader[position], narrower: narrower[position])
    }
    tagsOfArticles = numbers.map { $0.map { positions[$0] } }
  }

  /// The addresses of names in order; where one is already taken a number is added, `-2` and so on.
  private static func paths(of names: [String]) -> [SitePath] {
    var taken: Set<AddressKey> = []
    return names.map { name in
      let slug = Slug.make(from: name)
      let candidates = (1...).lazy.map { number in
        SitePath.folder("tags", FileName(number == 1 ? slug : "\(slug)-\(number)"))
      }
      let free = candidates.first { taken.insert(AddressKey($0)).inserted }
      return free ?? .folder("tags", FileName(slug))
    }
  }
}
