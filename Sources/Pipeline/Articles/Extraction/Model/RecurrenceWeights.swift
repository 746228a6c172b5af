/// What it is worth that a line recurs in the archive.
///
/// These weights are set and not learned: the texts that the others are learned from come one by one from
/// many papers, and none of their lines stands in two of them. Each is the logarithm of how much more often a
/// line that recurs so is a part of the page than a line is of which nothing is known, in the units of
/// ``WeightTable/scale``. They speak for what pages repeat, against what belongs to one story, and not or
/// hardly less for what papers print again and again in good right: labels, the credit, the author.
enum RecurrenceWeights {
  /// The feature of each sign with its weight for each label.
  static var all: [(key: UInt32, row: WeightTable.Row)] {
    strengths.map { sign, strength in
      let code = FeatureKey.code(.cue, UInt64(sign.rawValue))
      return (FeatureKey.key(code, offset: 0), row(strength))
    }
  }

  /// In units of natural logarithm.
  private static let strengths: [(Sign, Double)] = [
    (.inTwoSources, 0.6), (.inFewSources, 1.4), (.inSeveralSources, 2.4), (.inManySources, 4),
    (.onlyHere, -1.5), (.droppedElsewhere, 4),
  ]

  private static func row(_ strength: Double) -> WeightTable.Row {
    var row = WeightTable.Row()
    for label in LineLabel.allCases {
      row[label.index] = Int16((strength * share(label) * Double(WeightTable.scale)).rounded())
    }
    return row
  }

  private static func share(_ label: LineLabel) -> Double {
    switch label {
    case .furniture, .section, .source, .relatedLabel, .keywordsLabel: 0.75
    case .publisher, .byline, .agency, .photoCredit, .signature, .endMark: 0.5
    case .date: 0.25
    case .keywords: 0
    case .related, .kicker, .caption, .subhead: -0.5
    case .title, .subtitle, .summary, .paragraph, .question, .repeatedTitle: -0.75
    }
  }
}
