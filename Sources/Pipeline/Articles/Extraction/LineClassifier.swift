/// Gives every line of a scraped text its label: cues look at the lines, learned weights say what
/// that is worth, and the best sequence of labels under the grammar is taken.
enum LineClassifier {
  /// In the order in which they look: the last ones see what the others have noted.
  private static let cues: [any Cue] = [
    PageWordsCue(), TickerCue(), DateCue(), CreditCue(), KeywordsCue(), RelatedCue(),
    CommentsCue(), NoticeCue(), PictureCue(), CaptionCue(), EndMarkCue(), ContactCue(),
    SectionCue(), DatelineCue(), BylineCue(), SignatureCue(), HeadlineCue(), SubheadCue(),
    QuestionCue(), RepetitionCue(), PullQuoteCue(), ClosureCue(), LeftoverCue(), PaperNameCue(),
    BrokenLineCue(), AnnouncementCue(), MarkupCue(),
  ]

  /// What the cues see of a text.
  static func evidence(_ lines: [Line]) -> LineEvidence {
    var evidence = LineEvidence(lines)
    for cue in cues { cue.look(at: &evidence) }
    return evidence
  }

  /// Labels the lines; `editor` are the labels that an editor has given, by index.
  static func classify(
    _ lines: [Line], editor: [Int: (label: LineLabel, reason: String)] = [:],
    weights: WeightTable = .learned
  ) -> Labelling {
    let evidence = evidence(lines)
    let features = LineFeatures(lines, evidence)
    let decoder = LineDecoder(features, evidence.allowed, weights)
    let choices = decoder.choices(besides: editor.keys)
    let decisions = lines.indices.map { index in
      if let given = editor[index] {
        return Labelling.Decision(
          label: given.label, reason: given.reason, confidence: 100, second: nil, isByEditor: true)
      }
      let choice = choices[index]
      return Labelling.Decision(
        label: choice.label, reason: decoder.reason(index, choice, evidence.signs[index]),
        confidence: choice.confidence, second: choice.second)
    }
    return Labelling(lines: lines, decisions: decisions, dates: evidence.dates)
  }
}
