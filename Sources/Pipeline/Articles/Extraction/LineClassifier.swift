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
    SubheadCue(), QuestionCue(), RepetitionCue(), PullQuoteCue(), ClosureCue(), BrokenLineCue(),
    AnnouncementCue(), HeaderCue(), MarkupCue(), OnlyLineCue(),
  ]

  /// What the cues see of a text.
  static func evidence(
    _ lines: [Line], _ recurrences: Recurrences = Recurrences()
  ) -> LineEvidence {
    var evidence = LineEvidence(lines, recurrences)
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
    var evidence = evidence(lines, recurrences)
    if let title { evidence.clamp(title, to: LabelSet(.title)) }
    let scores = LineScores(LineFeatures(evidence), weights)
    let choices = LineDecoder(scores, evidence.allowed, weights, besides: Set(editor.keys))
      .choices()
    let decisions = lines.indices.map { index in
      if let given = editor[index] {
        return Labelling.Decision(
          label: given.label, reason: given.reason, confidence: 100, second: nil, isByEditor: true)
      }
      let choice = choices[index]
      return Labelling.Decision(
        label: choice.label, reason: evidence.reason(scores.ground(index, choice), at: index),
        confidence: choice.confidence, second: choice.second)
    }
    return Labelling(
      lines: lines, decisions: decisions, goesOn: evidence.goesOn, dates: evidence.dates)
  }
}
