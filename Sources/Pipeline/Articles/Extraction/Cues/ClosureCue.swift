import ArabicText

/// Sees lines that differ from their text by the full stop that they lack: the standfirst under the
/// headline, and headlines of other articles under the text.
struct ClosureCue: Cue {
  /// A shorter line without a full stop is rather a sub-title or a sub-heading.
  private static let shortest = 60
  private static let longest = 320
  /// How many paragraphs with a full stop make its absence telling.
  private static let fewestClosed = 4
  private static let fewestHeadlines = 3
  private static let fewestWords = 6

  func look(at evidence: inout LineEvidence) {
    let lines = evidence.lines
    let open = lines.indices.filter { lines[$0].length >= Self.shortest && !lines[$0].endsSentence }
    let closed = lines.count { $0.length >= 100 && $0.endsSentence }
    if open.count == 1, closed >= Self.fewestClosed, lines[open[0]].length <= Self.longest {
      evidence.add(.onlyUnclosed, at: open[0])
    }
    let tail = lines.indices.reversed().prefix { index in
      lines[index].ending == .open && lines[index].isHeadlineLike
        && lines[index].wordCount >= Self.fewestWords
    }
    guard tail.count >= Self.fewestHeadlines, tail.count < lines.count else { return }
    for index in tail { evidence.add(.unclosedRun, at: index) }
  }
}
