import Articles
import TestSupport

/// What invented sites print of other articles: their headlines, captions and words.
struct TextLibrary: Sendable {
  let titles: [String]
  private let captions: [String]
  private let words: [String]

  /// Of the texts that are learned from, so that nothing of those that are measured is known.
  init(_ texts: [LabelledText]) {
    func lines(_ labels: Set<LineLabel>) -> [String] {
      texts.flatMap(\.rows).filter { $0.label.map(labels.contains) ?? false }.map(\.text)
    }
    titles = lines([.title, .related])
    captions = lines([.caption]).filter { $0.count > 12 && !$0.hasSuffix(")") }
    words = lines([.title, .paragraph, .subhead]).flatMap { line in
      line.split(separator: " ").filter { $0.count > 3 && $0.allSatisfy(\.isLetter) }
        .prefix(12).map { String($0) }
    }
  }

  /// A few words in a row that mean nothing together.
  func words(_ count: ClosedRange<Int>, _ generator: inout SplitMix64) -> String {
    (0..<Int.random(in: count, using: &generator))
      .compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
  }

  func caption(_ generator: inout SplitMix64) -> String {
    captions.randomElement(using: &generator) ?? words(5...9, &generator)
  }
}
