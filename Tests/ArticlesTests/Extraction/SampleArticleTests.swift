import Foundation
import Seeds
import TestSupport
import Testing

@testable import Articles

/// Articles of real papers beside the package, which belong to them and are only measured.
@Suite(.enabled(if: Repository.shared != nil, "no reference articles beside the package"))
struct SampleArticleTests {
  private struct Gold: Decodable {
    struct Label: Decodable {
      let n: Int
      let label: String
    }
    let title: String?
    let acceptTitles: [String]?
    let subHeadings: [String]
    let lines: [Label]
  }

  private struct Golds: Decodable { let articles: [String: Gold] }

  private static func samples() throws -> [(gold: Gold, manuscript: Manuscript)] {
    let folder = try #require(Repository.shared) + "/evaluation"
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/articles-gold.json"))
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let golds = try decoder.decode(Golds.self, from: data).articles
    return try golds.sorted { $0.key < $1.key }.map { name, gold in
      let text = try String(contentsOfFile: "\(folder)/articles/\(name)", encoding: .utf8)
      return (gold, Reading(text.replacingOccurrences(of: "\0", with: "")).manuscript)
    }
  }

  @Test func `finds the headlines`() throws {
    let samples = try Self.samples()
    let right = samples.filter { gold, manuscript in
      let titles = [gold.title].compactMap(\.self) + (gold.acceptTitles ?? [])
      return manuscript.fields.texts[.title].map { titles.contains($0.value) } ?? titles.isEmpty
    }
    #expect(right.count >= samples.count - 1)
  }

  @Test func `finds the sub-headings`() throws {
    let samples = try Self.samples()
    let wanted = samples.flatMap(\.gold.subHeadings)
    let found = samples.flatMap(\.manuscript.subheads)
    let right = Double(found.count { wanted.contains($0) })
    #expect(right / Double(found.count) >= 0.9)
    #expect(right / Double(wanted.count) >= 0.85)
  }

  @Test func `labels the lines`() throws {
    var (right, all) = (0, 0)
    for (gold, manuscript) in try Self.samples() {
      let found = Dictionary(uniqueKeysWithValues: manuscript.lines.map { ($0.number, $0.label) })
      all += gold.lines.count
      right += gold.lines.count { found[$0.n]?.rawValue == $0.label }
    }
    #expect(Double(right) / Double(all) >= 0.93, "\(right) of \(all) lines")
  }
}
