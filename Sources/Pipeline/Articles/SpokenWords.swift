/// The words of a manuscript as numbers (``WordHashes``), found once for all who compare words.
struct SpokenWords {
  /// The words of the lines that speak of the subject, see ``NameMatcher/append(wordsOf:to:)``.
  private(set) var subject: [UInt64] = []
  /// The words of the published text.
  private(set) var text: [UInt64] = []

  /// Finds the words of a manuscript.
  init(_ manuscript: Manuscript) {
    subject.reserveCapacity(1_000)
    text.reserveCapacity(1_000)
    let lines = manuscript.lines
    // By their positions, because a line is large to copy.
    for index in lines.indices where lines[index].isSpoken {
      let start = subject.count
      NameMatcher.append(wordsOf: lines[index].text, to: &subject)
      if lines[index].isText { text.append(contentsOf: subject[start...].dropLast()) }
    }
  }
}
