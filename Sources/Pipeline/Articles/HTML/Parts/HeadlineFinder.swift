import ArabicText
import HTML

/// Finds the visible headline of a page: the line that says what the metadata call the headline.
enum HeadlineFinder {
  /// The longest headline, in bytes of UTF-8.
  private static let longest = 400
  /// The longest name of a site, in bytes of UTF-8.
  private static let longestName = 120
  /// How many headlines of the metadata each line is compared with.
  private static let mostTitles = 12
  /// How much of the words of a line and of a headline must be shared.
  private static let leastShared = 0.6

  /// The line's index; `nil` where no line is one.
  static func line(
    _ page: PageTree, text: Range<Int>, isBoilerplate: [Bool], titles: [String], names: SiteNames
  ) -> Int? {
    let end = min(page.lines.count, text.isEmpty ? page.lines.count : text.upperBound)
    let candidates = page.lines.indices[..<end].filter { index in
      !isBoilerplate[index] && page.lines[index].length <= longest
        && !isLogo(page, page.lines[index], names)
    }
    let titles = titles.prefix(mostTitles).map { Set(words(of: $0)) }.filter { !$0.isEmpty }
    var (best, bestScore): (Int?, Double) = (nil, 0)
    for index in candidates {
      let words = Set(words(of: page.lines[index].text))
      guard !words.isEmpty else { continue }
      let shared = titles.map { share(words, $0) }.max() ?? 0
      guard shared >= leastShared else { continue }
      let score = shared + bonus(page, index)
      if score > bestScore { (best, bestScore) = (index, score) }
    }
    return best ?? onlyHeading(page, candidates, text: text)
  }

  /// Whether a line is the name of the site and no headline, in a heading or not.
  static func isLogo(_ page: PageTree, _ line: PageLine, _ names: SiteNames) -> Bool {
    guard line.length <= longestName else { return false }
    return page.leadsHome(line) || names.evidence(for: line.text) == .declared
  }

  /// The words that two texts share, of those of the longer one; of a headline with the name of the
  /// site after it, all words of the line may be there.
  private static func share(_ line: Set<[UInt8]>, _ title: Set<[UInt8]>) -> Double {
    let shared = Double(line.intersection(title).count)
    if line.count >= 4, shared == Double(line.count), title.count <= line.count + 6 { return 1 }
    return shared / Double(max(line.count, title.count))
  }

  /// How much more likely headings are, the first level most.
  private static func bonus(_ page: PageTree, _ index: Int) -> Double {
    switch level(page, index) {
    case 1: 0.3
    case 2, 3, 4: 0.15
    default: 0
    }
  }

  /// The first heading of the highest level before the text that has more words than a name.
  private static func onlyHeading(_ page: PageTree, _ candidates: [Int], text: Range<Int>) -> Int? {
    let headings = candidates.filter { index in
      index <= text.lowerBound && !page.lines[index].markup.isLink
        && level(page, index).map { $0 <= 3 } ?? false
        && words(of: page.lines[index].text).count >= 3
    }
    return headings.min { (level(page, $0) ?? 9, $0) < (level(page, $1) ?? 9, $1) }
  }

  /// The level of the heading that a line is.
  private static func level(_ page: PageTree, _ index: Int) -> Int? {
    if case .heading(let level) = page.lines[index].markup.block { level } else { nil }
  }

  private static func words(of text: String) -> [[UInt8]] {
    Phrase.subject(text).split { $0 < 0x30 || $0 == 0x7C || $0 == 0x3A }.map(Array.init)
  }
}
