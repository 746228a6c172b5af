import Foundation
import TestSupport

/// Writes any number of articles, the same for the same number, from the sentences of the package's
/// own five.
struct ArticleGenerator {
  /// How the articles are written.
  enum Format: String, CaseIterable {
    case raw, markdown
  }

  let format: Format
  private let paragraphs: [String]
  private let headings: [String]
  private let words: [String]

  init(_ format: Format) {
    self.format = format
    let lines = Sample.articles.flatMap { $0.split(separator: "\n").map(String.init) }
    paragraphs = lines.filter { $0.utf8.count > 150 }
    headings = lines.filter { (30...90).contains($0.utf8.count) && !$0.contains(":") }
    words = paragraphs.flatMap { $0.split(separator: " ").map(String.init) }
      .filter { $0.utf8.count > 6 && $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }
  }

  /// The first `count` articles.
  func texts(_ count: Int) -> [String] {
    var generator = SplitMix64(seed: 7)
    return (0..<count).map { article($0, &generator) }
  }

  /// Writes `count` articles into a folder and gives their names.
  func write(_ count: Int, to folder: String) throws -> [String] {
    let suffix = format == .raw ? "txt" : "md"
    var generator = SplitMix64(seed: 7)
    return try (0..<count).map { number in
      let name = String(format: "a%06d.%@", number, suffix)
      let text = article(number, &generator)
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      return name
    }
  }
}

extension ArticleGenerator {
  private static let subjects = [
    "إيران", "روسيا", "أوكرانيا", "سوريا", "الصين", "تركيا", "أذربيجان", "باكستان", "النفط", "غزة",
    "العقوبات", "الدفاع", "موسكو", "طهران", "القوقاز", "صواريخ", "مناورات", "النووي",
  ]
  private static let months = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
    "نوفمبر", "ديسمبر",
  ]

  private func article(_ number: Int, _ generator: inout SplitMix64) -> String {
    func pick(_ choices: [String]) -> String { choices.randomElement(using: &generator) ?? "" }
    // A headline of words in any order: each is another, and none is a date or a credit.
    let title = "\((0..<6).map { _ in pick(words) }.joined(separator: " ")) \(number)"
    let day = Int.random(in: 1...28, using: &generator)
    let month = Int.random(in: 1...12, using: &generator)
    let year = Int.random(in: 2005...2024, using: &generator)
    let tags = Set((0..<4).map { _ in pick(Self.subjects) } + ["موضوع \(number % 80)"]).sorted()
    let body = (0..<Int.random(in: 8...17, using: &generator)).map { part in
      part % 6 == 4 ? (format == .raw ? "" : "## ") + pick(headings) : pick(paragraphs)
    }
    let source = "وكالة \(number % 37)"
    switch format {
    case .raw:
      let date = "\(day) \(Self.months[month - 1]) \(year) 09:30 ص"
      let lines =
        [title, date] + body
        + ["المصدر | \(source)", "كلمات مفتاحية", tags.joined(separator: "، ")]
      return lines.joined(separator: "\n\n") + "\n"
    case .markdown:
      let date = String(format: "%04d-%02d-%02dT09:30:00+03:00", year, month, day)
      let head = """
        title: "\(title)"
        date: \(date)
        tags: [\(tags.joined(separator: ", "))]
        source: "\(source)"
        """
      return "---\n\(head)\n---\n\n\(body.joined(separator: "\n\n"))\n"
    }
  }
}
