import ArabicText

/// What is known of the lines of a text before any of them has a label.
struct LineEvidence {
  let lines: [Line]
  let words: LineWords
  let layout: Layout
  let shapes: [LineShape]
  /// How many lines of one to three words stand in a row at each line; 0 for other lines.
  let runOfLabels: [Int]
  /// Whether each line goes on in the next one.
  let goesOn: [Bool]
  /// How many blank lines stand before most of the long lines.
  let usualBlanks: Int
  /// What the archive tells of the lines.
  let recurrences: Recurrences
  /// What the cues have seen of each line.
  private(set) var signs: [Signs]
  /// Which labels each line may have.
  private(set) var allowed: [LabelSet]
  /// The line that most resembles a headline by its place and words; -1 where none does.
  private(set) var likeliestTitle = -1
  /// What the date lines say, by their indices.
  var dates: [Int: DateLine] = [:]

  init(_ lines: [Line], _ recurrences: Recurrences = Recurrences()) {
    self.lines = lines
    self.recurrences = recurrences
    let words = LineWords(lines)
    self.words = words
    layout = Layout(lines, words)
    shapes = lines.indices.map {
      LineShape(lines[$0], words: words.range($0).count, words.kinds[$0])
    }
    goesOn = BrokenLines.goOn(lines, words)
    runOfLabels = Self.runs(lines)
    usualBlanks = Self.usualBlanks(lines)
    signs = Array(repeating: Signs(), count: lines.count)
    allowed = Array(repeating: .all, count: lines.count)
  }

  /// Notes that a cue has seen something of a line.
  mutating func add(_ sign: Sign, at index: Int) { signs[index].insert(sign) }

  func has(_ sign: Sign, at index: Int) -> Bool {
    lines.indices.contains(index) && signs[index].contains(sign)
  }

  /// Leaves a line no label but these, unless it has none of them already.
  mutating func clamp(_ index: Int, to labels: LabelSet) {
    let rest = allowed[index].intersection(labels)
    if !rest.isEmpty { allowed[index] = rest }
  }

  /// Looks for the line that most resembles a headline, once cues have told what other lines are.
  mutating func findTitle() {
    var best = Int.min
    for index in lines.indices where layout.titleScore[index] > best {
      guard !isPartOfPage(index) else { continue }
      (best, likeliestTitle) = (layout.titleScore[index], index)
    }
  }

  /// Whether a line may be the headline by its place, its length and what cues have seen.
  func mayBeTitle(_ index: Int) -> Bool {
    layout.titleScore[index] > Int.min && !isPartOfPage(index)
  }

  /// Whether cues know a line for a part of a page or a field of the article, which no headline is.
  func isPartOfPage(_ index: Int) -> Bool { signs[index].intersects(Self.partsOfPage) }

  private static let partsOfPage = Signs([
    .noLetters, .rowOfLinks, .copyright, .pageAddress, .restLink, .path, .buttons, .pageNotice,
    .ticker, .clock, .dateAlone, .dateInCompany, .labelledDate, .dateBesidePaper, .dateLabel,
    .credit, .keywordsLabel, .keywordsAfterLabel, .relatedLabel, .commentsLabel, .strongNotice,
    .endMark, .initials, .address, .telephone, .sectionName, .bylineLabel, .personName,
    .datelineAuthor, .datelineAgency, .officeWithStar, .inFewSources, .inSeveralSources,
    .inManySources, .droppedElsewhere,
  ])

  /// Whether a line is short and holds what dates are made of.
  func mayBeDate(_ index: Int) -> Bool {
    lines[index].length < 90
      && !shapes[index].marks.isDisjoint(with: [.month, .numericDate, .clock])
  }

  /// Whether a line seems to name an author or an agency.
  func mayBeAuthor(_ index: Int) -> Bool {
    [.bylineLabel, .bylineWord, .personName, .datelineAuthor, .datelineAgency].contains {
      signs[index].contains($0)
    }
  }

  private static func usualBlanks(_ lines: [Line]) -> Int {
    let blanks = lines.dropFirst().lazy.filter(\.isParagraphLike).map { min($0.blanksBefore, 3) }
    var counts = [0, 0, 0, 0]
    for count in blanks { counts[count] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }

  private static func runs(_ lines: [Line]) -> [Int] {
    var result = Array(repeating: 0, count: lines.count)
    var start = 0
    for index in 0...lines.count {
      if index < lines.count, lines[index].isLabelLike || lines[index].wordCount == 0 { continue }
      for place in start..<index { result[place] = index - start }
      start = index + 1
    }
    return result
  }
}

extension LineEvidence {
  /// What decided over a line, in a sentence for the editor.
  func reason(_ ground: LineScores.Ground, at index: Int) -> String {
    switch ground {
    case .sign(.inTwoSources), .sign(.inFewSources), .sign(.inSeveralSources),
      .sign(.inManySources):
      "stands in \(recurrences[lines[index].number]?.stories ?? 1) sources"
    case .sign(let sign): sign.reason
    case .kind(let kind): kind.sentence
    }
  }
}
