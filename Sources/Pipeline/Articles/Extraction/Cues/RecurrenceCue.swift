/// Sees which lines stand in other sources of the archive too, or were dropped there by an editor.
///
/// Headings, refrains and «انتهى» recur as well. So within the running text each number of sources says less,
/// and nothing of one or two lines between long ones; of a long line there even an editor's word in another
/// source says nothing. Where lines recur round it, a line above the text that stands in no other source is
/// likely the article's own.
struct RecurrenceCue: Cue {
  /// With fewer lines that recur, a page has no frame from which other lines stand out.
  private static let fewestInFrame = 4
  /// How many headings or refrains stand between two paragraphs.
  private static let mostBetweenText = 2

  func look(at evidence: inout LineEvidence) {
    let recurrences = evidence.recurrences
    guard !recurrences.isEmpty else { return }
    let layout = evidence.layout
    let found = evidence.lines.map { recurrences[$0.number] }
    let text = Self.ownText(layout, found)
    let hasFrame = found.count { $0.map { $0.level >= .few } ?? false } >= Self.fewestInFrame
    for (index, line) in zip(found.indices, found) {
      guard let line else { continue }
      let isInText = text.contains(index)
      if isInText, layout.isLong[index] { continue }
      if line.isDropped { evidence.add(.droppedElsewhere, at: index) }
      if isInText, Self.isAmongFew(index, layout) { continue }
      let isFramed = hasFrame && !line.isDropped && layout.place(of: index) == 0
      if let sign = Self.sign(line.level, isInText: isInText, isFramed: isFramed) {
        evidence.add(sign, at: index)
      }
    }
  }

  /// The running text without the long lines at its ends that recur, unless most of them do: then the sources
  /// share what they tell.
  private static func ownText(_ layout: Layout, _ found: [Recurrence?]) -> Range<Int> {
    let long = layout.body.filter { layout.isLong[$0] }
    let own = long.filter { found[$0].map { $0.level < .few } ?? true }
    let text = own.count * 2 < long.count ? long : own
    guard let first = text.first, let last = text.last else {
      return 0..<0
    }
    return first..<last + 1
  }

  /// Whether a line in the running text stands between two long ones, alone or with one more.
  private static func isAmongFew(_ index: Int, _ layout: Layout) -> Bool {
    var (first, last) = (index, index)
    while last - first < mostBetweenText, !layout.isLong[first - 1] { first -= 1 }
    while last - first < mostBetweenText, !layout.isLong[last + 1] { last += 1 }
    return last - first < mostBetweenText
  }

  private static func sign(
    _ level: Recurrence.Level, isInText: Bool, isFramed: Bool
  ) -> Sign? {
    switch level {
    case .one: isFramed ? .onlyHere : nil
    case .two: isInText ? nil : .inTwoSources
    case .few: isInText ? .inTwoSources : .inFewSources
    case .several: isInText ? .inFewSources : .inSeveralSources
    case .many: isInText ? .inSeveralSources : .inManySources
    }
  }
}
