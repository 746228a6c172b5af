import ArabicText

/// The words of a manuscript as numbers (``WordHashes``), found once for all who compare words.
struct SpokenWords {
  /// The words of the lines that speak of the subject; 0, which is no word, stands behind each line.
  private(set) var subject: [UInt64] = []
  /// The words of the published text.
  private(set) var text: [UInt64] = []

  /// Finds the words of a manuscript.
  init(_ manuscript: Manuscript) {
    subject.reserveCapacity(1_000)
    text.reserveCapacity(1_000)
    for line in manuscript.lines where line.isSpoken {
      let start = subject.count
      WordHashes.append(wordsOf: line.text, to: &subject)
      if line.isText { text.append(contentsOf: subject[start...]) }
      subject.append(0)
    }
  }
}
