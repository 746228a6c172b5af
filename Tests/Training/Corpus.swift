import ArabicText
import Articles
import Diagnostics
import Foundation
import Hashing
import Seeds

/// The labelled texts of one or more folders.
struct Corpus {
  private(set) var texts: [LabelledText] = []
  /// The digests of all that was read, in order.
  private var digests = ""

  /// A digest of texts and labels, whatever the folders are called.
  func digest(with other: Self) -> String {
    ContentHash.sha256(Array((digests + other.digests).utf8))
  }

  private struct Gold: Decodable {
    struct Label: Decodable {
      let n: Int
      let label: String
    }
    let lines: [Label]
  }

  private struct Golds: Decodable {
    let articles: [String: Gold]?
    let seeds: [String: Gold]?
  }

  /// Adds a folder: `FOLDER` with `gold.json`, `GOLD.json=FOLDER`, or a folder of goldens of the tests.
  mutating func add(_ argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
    let folder = parts.last ?? argument
    let gold = parts.count > 1 ? parts[0] : folder + "/gold.json"
    if FileManager.default.fileExists(atPath: gold) {
      try addGold(gold, folder)
    } else {
      try addGoldens(folder)
    }
  }

  private mutating func addGold(_ path: String, _ folder: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let golds = try JSONDecoder().decode(Golds.self, from: data)
    let sites = Self.sites(folder + "/MANIFEST.tsv")
    for (name, gold) in (golds.articles ?? golds.seeds ?? [:]).sorted(by: { $0.key < $1.key })
    where name.hasSuffix(".txt") && !gold.lines.isEmpty {
      let labels = Dictionary(gold.lines.map { ($0.n, $0.label) }) { first, _ in first }
      try add(name, site: sites[name], folder + "/" + name) { labels[$0] }
    }
  }

  private mutating func addGoldens(_ folder: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for file in files where file.hasSuffix(".golden") {
      var labels: [Int: String] = [:]
      let golden = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for line in golden.split(separator: "\n") {
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count > 1, let number = Int(words[0]), words[1].hasSuffix(":") else { continue }
        labels[number] = String(words[1].dropLast())
      }
      let name = file.replacing(".golden", with: "")
      try add(name, site: nil, "\(folder)/\(name).txt") { labels[$0] }
    }
  }

  private mutating func add(
    _ name: String, site: String?, _ path: String, label: (Int) -> String?
  ) throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let text = try SourceDecoding.article(in: Array(bytes), path: path).value.text
    let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }.enumerated().map {
      LabelledText.Row(
        text: String($1), label: label($0 + 1).flatMap(LineLabel.init(rawValue:)))
    }
    let labels = rows.map { $0.label?.rawValue ?? "" }.joined(separator: " ")
    digests += ContentHash.sha256(Array((text + labels).utf8))
    texts.append(LabelledText(name: name, site: site ?? name, rows: rows))
  }

  private static func sites(_ path: String) -> [String: String] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [:] }
    return Dictionary(
      text.split(separator: "\n").dropFirst().compactMap { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        return columns.count > 1 ? (String(columns[0]), String(columns[1])) : nil
      }
    ) { first, _ in first }
  }
}
