import Articles
import Foundation
import Parallelism

/// Learns the weights of the reader of lines, and measures them on sites left out: `make train`.
///
/// Arguments are folders of labelled texts; `--folds N` measures by N parts of the sites, `--output FILE`
/// writes the weights learned from all. `--archive N` measures what an archive of N invented
/// pages tells of their lines instead.
@main
enum Training {
  static func main() async throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
        return nil
      }
      defer { arguments.removeSubrange(index...index + 1) }
      return arguments[index + 1]
    }
    if let pages = option("--archive").flatMap({ Int($0) }) {
      return ArchiveEvaluation.report(pages: pages)
    }
    let folds = option("--folds").flatMap { Int($0) } ?? 10
    let copies = option("--copies").flatMap { Int($0) } ?? 3
    let output = option("--output")
    let mistakes = option("--mistakes")
    var optimizer = Optimizer()
    option("--steps").flatMap { Int($0) }.map { optimizer.steps = $0 }
    option("--absolute").flatMap { Double($0) }.map { optimizer.absoluteCost = $0 }
    option("--square").flatMap { Double($0) }.map { optimizer.squareCost = $0 }
    var (corpus, extra) = (Corpus(), Corpus())
    // Texts of invented papers are learned from, and measured apart.
    for argument in arguments {
      if argument.hasPrefix("+") {
        try extra.add(String(argument.dropFirst()))
      } else {
        try corpus.add(argument)
      }
    }
    if folds > 1 {
      let tables = await measure(corpus.texts, extra.texts, folds, copies, optimizer)
      report(tables)
      compare(tables, texts: corpus.texts + extra.texts)
      if let mistakes {
        try tables.prefix(2).flatMap(\.1.wrong).joined(separator: "\n")
          .write(toFile: mistakes, atomically: true, encoding: .utf8)
      }
    }
    guard let output else { return }
    let texts = corpus.texts + extra.texts
    let weights = Weights.learn(from: texts, copies: copies, optimizer)
    let file = Weights.file(
      weights, digest: corpus.digest(with: extra), command: "make train", texts: texts.count)
    try file.write(toFile: output, atomically: true, encoding: .utf8)
    print("\(weights.utf8.count) bytes of weights are in \(output).")
  }

  /// Each text is read by weights that were learned without its site, as it stands and in each
  /// surrounding.
  private static func measure(
    _ texts: [LabelledText], _ extra: [LabelledText], _ folds: Int, _ copies: Int,
    _ optimizer: Optimizer
  ) async -> [(String, Measures)] {
    let sites = Set((texts + extra).map(\.site)).sorted()
    let foldOfSite = Dictionary(uniqueKeysWithValues: zip(sites, sites.indices.map { $0 % folds }))
    var tables: [(String, Measures)] = [("real", Measures()), ("invented", Measures())]
    tables += Surrounding.allCases.map { ($0.rawValue, Measures()) }
    let names = tables.count
    let parts = await (0..<folds).map { $0 }.concurrentMap(width: 2) { fold -> [Measures] in
      let known = (texts + extra).filter { foldOfSite[$0.site] != fold }
      let learned = LineTraining.LearnedWeights(
        Weights.learn(from: known, copies: copies, optimizer))
      var measures = (0..<names).map { _ in Measures() }
      for (place, part) in [texts, extra].enumerated() {
        for text in part where foldOfSite[text.site] == fold {
          measures[place].add(text, LineTraining.labels(of: text.text, weights: learned))
          for (index, surrounding) in Surrounding.allCases.enumerated() {
            guard let changed = Wrapper.wrapped(text, in: surrounding) else { continue }
            measures[index + 2].add(
              changed, LineTraining.labels(of: changed.text, weights: learned))
          }
        }
      }
      return measures
    }
    for part in parts {
      for index in tables.indices { tables[index].1.add(part[index]) }
    }
    return tables
  }

  private static func report(_ tables: [(String, Measures)]) {
    print("| texts | headline | lines | per text | sub-headings P / R | text P / R | exact |")
    print("|---|---|---|---|---|---|---|")
    for (name, measures) in tables { print("| \(name), \(measures.texts) | \(measures.row) |") }
    for (name, measures) in tables.prefix(2) {
      print("\nMistakes, \(name):")
      for (mistake, count) in measures.mistakes.sorted(by: {
        ($1.value, $0.key) < ($0.value, $1.key)
      })
      .prefix(30) {
        print("\(count)\t\(mistake)")
      }
      for text in measures.byText.sorted(by: { $0.share < $1.share }).prefix(25)
      where text.share < 0.9 || !text.isTitleRight {
        print(
          "\(Int(text.share * 100)) % of \(text.name)\(text.isTitleRight ? "" : ", headline wrong")"
        )
      }
      let wrong = measures.byText.filter { !$0.isTitleRight }.map(\.name)
      print("Headlines wrong: \(wrong.joined(separator: " "))")
    }
  }
}

extension Training {
  /// What each paper gains and loses against the weights that the program carries.
  private static func compare(_ tables: [(String, Measures)], texts: [LabelledText]) {
    let carried = LineTraining.LearnedWeights()
    var before = Measures()
    for text in texts { before.add(text, LineTraining.labels(of: text.text, weights: carried)) }
    let known = before.bySite
    let learned = tables.prefix(2).reduce(into: [String: Int]()) {
      $0.merge($1.1.bySite) { first, _ in first }
    }
    print("\n| paper | lines right before, % | learned without it, % |")
    print("|---|---|---|")
    for (site, share) in learned.sorted(by: { $0.key < $1.key }) where known[site] != share {
      print("| \(site) | \(known[site] ?? 0) | \(share) |")
    }
  }
}
