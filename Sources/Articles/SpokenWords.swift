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
    for line in manuscript.lines where line.isSpoken {
      let start = subject.count
      NameMatcher.append(wordsOf: line.text, to: &subject)
      if line.isText { text.append(contentsOf: subject[start...].dropLast()) }
    }
  }
}
