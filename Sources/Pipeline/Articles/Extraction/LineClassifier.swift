/// Gives every line of a scraped text its label: cues look at the lines, learned weights say what
/// that is worth, and the best sequence of labels under the grammar is taken.
enum LineClassifier {
  /// What looks at lines one by one.
  private static let ownCues: [any Cue] = [
    PageWordsCue(), TickerCue(), DateCue(), CreditCue(), KeywordsCue(), RelatedCue(),
    CommentsCue(), NoticeCue(), PictureCue(), CaptionCue(), EndMarkCue(), ContactCue(),
    SectionCue(), DatelineCue(), BylineCue(), SignatureCue(), HeadlineCue(), LeftoverCue(),
    PaperNameCue(), RecurrenceCue(),
  ]

  /// What looks at lines beside each other, and at what the others have noted.
  private static let textCues: [any Cue] = [
    SubheadCue(), QuestionCue(), RepetitionCue(), PullQuoteCue(), ClosureCue(), AnnouncementCue(),
    HeaderCue(), MarkupCue(), OnlyLineCue(),
  ]

  /// What the cues see of a text.
  static func evidence(
    _ lines: [Line], _ recurrences: Recurrences = Recurrences()
  ) -> LineEvidence {
    evidence(lines, LineWords(lines), recurrences)
  }

  private static func evidence(
    _ lines: [Line], _ words: LineWords, _ recurrences: Recurrences
  ) -> LineEvidence {
    var evidence = LineEvidence(lines, words, recurrences)
    for cue in ownCues { cue.look(at: &evidence) }
    evidence.findTitle()
    for cue in textCues { cue.look(at: &evidence) }
    return evidence
  }

  /// Labels the lines; `editor` are the labels that an editor has given, by index, and `title` is the
  /// headline where that is known.
  static func classify(
    _ lines: [Line], editor: [Int: (label: LineLabel, reason: String)] = [:],
    title: Int? = nil, recurrences: Recurrences = Recurrences(), weights: WeightTable = .learned
  ) -> Labelling {
    let blocks = LineBlocks(lines, apart: Set(editor.keys).union(title.map { [$0] } ?? []))
    var evidence = evidence(blocks.lines, blocks.words, recurrences)
    if let title { evidence.clamp(blocks.place(of: title), to: LabelSet(.title)) }
    let scores = LineScores(LineFeatures(evidence), weights)
    let decided = Set(editor.keys.map(blocks.place))
    let choices = LineDecoder(scores, evidence.allowed, weights, besides: decided).choices()
    let decisions = blocks.lines.indices.flatMap { index in
      let lines = blocks.range(index)
      if let given = editor[lines.lowerBound] {
        return [
          Labelling.Decision(
            label: given.label, reason: given.reason, confidence: 100, second: nil,
            isByEditor: true)
        ]
      }
      let choice = choices[index]
      let decision = Labelling.Decision(
        label: choice.label, reason: evidence.reason(scores.ground(index, choice), at: index),
        confidence: choice.confidence, second: choice.second)
      return Array(repeating: decision, count: lines.count)
    }
    let dates = evidence.dates.map { (blocks.range($0).lowerBound, $1) }
    return Labelling(
      lines: lines, decisions: decisions, goesOn: blocks.goesOn,
      dates: Dictionary(uniqueKeysWithValues: dates))
  }
}
