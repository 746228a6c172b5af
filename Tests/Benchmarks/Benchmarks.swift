import ArabicText
import Articles
import CommonMark
import Diagnostics
import Foundation
import Seeds
import Site
import TestSupport

/// Prints how fast Warraq and its parts are: `make benchmark`.
///
/// Arguments are numbers of articles; for each, sites of as many are built. Without any, only the
/// parts are measured.
@main
enum Benchmarks {
  static func main() throws {
    parts()
    let counts = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    guard !counts.isEmpty else { return }
    print()
    print("| sources | articles | build | wall, s | processors, s | memory, MB |")
    print("|---|---|---|---|---|---|")
    for count in counts {
      for format in ArticleGenerator.Format.allCases {
        try SiteBenchmark(format, count: count).run()
      }
    }
  }

  private static func parts() {
    print("| what | median | best | unit |")
    print("|---|---|---|---|")
    texts()
    names()
    sources()
    articles()
    versions()
  }
}

extension Benchmarks {
  /// Work that is counted by the bytes of text it gets through.
  private static func texts() {
    let text = Sample.text(megabytes: 8)
    let lines = text.split(separator: "\n").map(String.init)
    let reader = DateReader()
    let reference = EDTF("2024-04-26")
    throughput("dates, found and read", lines) { line in
      consume(reader.mentions(in: line, reference: reference))
    }
    throughput("folding for search", lines) { consume(folded($0, for: .search)) }
    throughput("folding for identity", lines) { consume(folded($0, for: .identity)) }
    throughput("words", lines) { line in
      var words: [UInt64] = []
      WordHashes.append(wordsOf: line, to: &words)
      consume(words)
    }
  }

  /// What it takes to read an article before its structure is looked at.
  private static func sources() {
    let texts = Sample.articles
    let microseconds = 1_000_000 / Double(max(1, texts.count))
    let clean = texts.map { Array($0.utf8.filter { $0 != 0x0D }) }
    let windows = texts.map { Array($0.replacing("\n", with: "\r\n").utf8) }
    for (name, files) in [("an article's bytes", clean), ("the same with CRLF", windows)] {
      row("\(name) as text", "µs", scale: microseconds) {
        for bytes in files { consume(try? SourceDecoding.article(in: bytes, path: "x.txt")) }
      }
    }
    row("front matter of ten keys", "µs", scale: 1_000) {
      for _ in 0..<1_000 { consume(FieldsReader.read(Sample.frontMatter, file: "x.md")) }
    }
  }

  /// The order of names, beside the system's.
  private static func names() {
    let names = Sample.names(20_000)
    row("20,000 names in order", "ms", scale: 1_000) {
      consume(names.map(CollationKey.init).sorted())
    }
    let arabic = Locale(identifier: "ar")
    row("the same by String.compare(locale:)", "ms", runs: 3, scale: 1_000) {
      consume(names.sorted { $0.compare($1, locale: arabic) == .orderedAscending })
    }
  }

  /// What an article costs on its way to HTML.
  private static func articles() {
    let seeds = Sample.articles.enumerated().map { number, text in seed(number, text) }
    let resolver = ArticleResolver()
    structure("5 kB of the package's articles: structure found", seeds)
    let generated = ArticleGenerator(.raw).texts(200).enumerated().map { number, text in
      seed(number, text)
    }
    structure("5 kB of generated articles: structure found", generated)
    row("an article's fields settled too", "µs", scale: 1_000_000 / Double(seeds.count)) {
      for seed in seeds { consume(resolver.article(of: seed)) }
    }
    let bodies = seeds.map { resolver.article(of: $0).value.text.body }
    row("an article's Markdown to HTML", "µs", scale: 1_000_000 / Double(seeds.count)) {
      for body in bodies { consume(CommonMark.html(from: body)) }
    }
  }
}

extension Benchmarks {
  /// What it costs to find the versions of a story.
  private static func versions() {
    let paragraphs = Sample.articles.map { $0.split(separator: "\n").map(String.init) }
    row("an article sketched", "µs", scale: 1_000_000 / Double(paragraphs.count)) {
      for lines in paragraphs { consume(Sketch(of: lines)) }
    }
    // Nothing is a version here, and everything shares whole paragraphs: the hardest case.
    let pool = paragraphs.flatMap(\.self).filter { $0.unicodeScalars.count > 60 }
    var generator = SplitMix64(seed: 5)
    let sketches = (0..<100_000).map { _ in
      Sketch(
        of: (0..<Int.random(in: 8..<18, using: &generator)).map { _ in
          pool.randomElement(using: &generator) ?? ""
        })
    }
    row("versions among 100,000 articles", "ms", runs: 3, scale: 1_000) {
      consume(VersionFinder.groups(sketches))
    }
  }
}

extension Benchmarks {
  private static func seed(_ number: Int, _ text: String) -> Seed {
    let path = "seeds/\(number).txt"
    return Seed(
      file: SeedFile(
        id: "\(number)", path: path, originalPath: nil, sidecarPath: nil, format: .text),
      text: text, originalBytes: Array(text.utf8))
  }

  /// What it costs to find the structure of as many articles as have 5 kB.
  private static func structure(_ name: String, _ seeds: [Seed]) {
    let bytes = seeds.reduce(0) { $0 + $1.text.utf8.count }
    row(name, "µs", scale: 1_000_000 * 5_000 / Double(bytes)) {
      for seed in seeds { consume(Manuscript.reading(seed)) }
    }
  }
}

extension Benchmarks {
  private static func throughput(
    _ name: String, _ lines: [String], _ work: (String) -> Void
  ) {
    let megabytes = Double(lines.reduce(0) { $0 + $1.utf8.count }) / 1_000_000
    let measurement = Measurement { lines.forEach(work) }
    row(name, "MB/s", megabytes / measurement.median, megabytes / measurement.least)
  }

  private static func row(
    _ name: String, _ unit: String, runs: Int = 9, scale: Double, _ work: () -> Void
  ) {
    let measurement = Measurement(runs: runs, work)
    row(name, unit, measurement.median * scale, measurement.least * scale)
  }

  private static func row(_ name: String, _ unit: String, _ median: Double, _ best: Double) {
    let numbers = [median, best].map { String(format: "%.1f", $0) }.joined(separator: " | ")
    print("| \(name) | \(numbers) | \(unit) |")
  }
}
