import Articles

/// How well texts are read, by the measures of the evaluation.
struct Measures: Sendable {
  private(set) var texts = 0
  private(set) var lines = 0
  private(set) var right = 0
  private(set) var titles = 0
  private var shares = 0.0
  private var exact = 0
  private var (kept, wronglyKept, lost) = (0, 0, 0)
  private var (subheads, found, wanted) = (0, 0, 0)
  private(set) var mistakes: [String: Int] = [:]
  /// Each line that is read wrongly, with what it is and what it was taken for.
  private(set) var wrong: [String] = []
  /// For each text, the share of lines that are right, and whether the headline is.
  private(set) var byText: [(name: String, site: String, share: Double, isTitleRight: Bool)] = []

  mutating func add(_ text: LabelledText, _ labels: [(number: Int, label: LineLabel)]) {
    let found = Dictionary(labels.map { ($0.number, $0.label) }) { first, _ in first }
    var (mine, all, isExact) = (0, 0, true)
    var (title, trueTitle): (Int?, Int?) = (nil, nil)
    for (number, row) in zip(1..., text.rows) {
      guard let label = row.label else { continue }
      let (truth, read) = (Self.merged(label), found[number].map(Self.merged) ?? .paragraph)
      all += 1
      if truth == read {
        mine += 1
      } else {
        mistakes["\(truth.rawValue) taken for \(read.rawValue)", default: 0] += 1
        wrong.append(
          "\(text.name):\(number): \(truth.rawValue) taken for \(read.rawValue): \(row.text.prefix(100))"
        )
      }
      if truth == .title { trueTitle = trueTitle ?? number }
      if read == .title { title = title ?? number }
      if truth == .subhead { wanted += 1 }
      if read == .subhead { self.found += 1 }
      if truth == .subhead, read == .subhead { subheads += 1 }
      let (isText, isRead) = (Self.isText(truth), Self.isText(read))
      let size = row.text.unicodeScalars.count
      if isText, isRead { kept += size }
      if !isText, isRead { wronglyKept += size }
      if isText, !isRead { lost += size }
      if isText != isRead { isExact = false }
    }
    texts += 1
    lines += all
    right += mine
    shares += Double(mine) / Double(max(all, 1))
    if isExact { exact += 1 }
    let isTitleRight =
      title == trueTitle
      || (title.map { text.rows[$0 - 1].text } ?? "a")
        == (trueTitle.map { text.rows[$0 - 1].text } ?? "b")
    if isTitleRight { titles += 1 }
    byText.append((text.name, text.site, Double(mine) / Double(max(all, 1)), isTitleRight))
  }

  mutating func add(_ other: Self) {
    texts += other.texts
    lines += other.lines
    right += other.right
    titles += other.titles
    shares += other.shares
    exact += other.exact
    kept += other.kept
    wronglyKept += other.wronglyKept
    lost += other.lost
    subheads += other.subheads
    found += other.found
    wanted += other.wanted
    mistakes.merge(other.mistakes, uniquingKeysWith: +)
    byText += other.byText
    wrong += other.wrong
  }

  /// How many hundredths of its lines are right in the texts of each paper.
  var bySite: [String: Int] {
    Dictionary(grouping: byText, by: \.site).mapValues { texts in
      Int((100 * texts.reduce(0) { $0 + $1.share } / Double(texts.count)).rounded())
    }
  }

  /// Headlines, lines in all and per text, sub-headings, text kept, texts that are exact.
  var row: String {
    [
      share(titles, texts), share(right, lines), decimal(shares / Double(max(texts, 1))),
      share(subheads, found) + " / " + share(subheads, wanted),
      share(kept, kept + wronglyKept) + " / " + share(kept, kept + lost), share(exact, texts),
    ].joined(separator: " | ")
  }

  private func share(_ part: Int, _ all: Int) -> String {
    all == 0 ? "–" : decimal(Double(part) / Double(all))
  }

  private func decimal(_ value: Double) -> String {
    let digits = String(Int((value * 1_000).rounded()))
    return value >= 1 ? "1.000" : "." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  private static func merged(_ label: LineLabel) -> LineLabel {
    switch label {
    case .question: .paragraph
    case .repeatedTitle, .endMark, .section: .furniture
    default: label
    }
  }

  private static func isText(_ label: LineLabel) -> Bool {
    label == .paragraph || label == .subhead
  }
}
