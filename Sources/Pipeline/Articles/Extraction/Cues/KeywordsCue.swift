import ArabicText

/// Sees the line that announces the keywords, or that holds them after their label.
struct KeywordsCue: Cue {
  static let labels = PhraseList(
    """
    كلمات مفتاحية، الكلمات المفتاحية، كلمات مفتاحيه، كلمات دلالية، الكلمات الدلالية، الكلمات الدالة
    كلمات دالة، كلمات البحث، وسوم، الوسوم، وسوم الخبر، أوسمة، الأوسمة، سمات، السمات، تاغات، تاجات، تاغ
    هاشتاغ، هاشتاج، علامات، العلامات، دلالات، المواضيع، مواضيع، إشارات، Tags، Tag، Keywords، Tagged
    """)

  /// The labels that no sentence begins with, so that they need no line of their own.
  static let runInLabels = PhraseList(
    """
    كلمات مفتاحية، الكلمات المفتاحية، كلمات دلالية، الكلمات الدلالية، الكلمات الدالة، كلمات البحث
    وسوم، الوسوم، أوسمة، سمات، تاغات، تاجات، Tags، Keywords
    """)

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices
    where evidence.lines[index].openings.contains(.keywords)
      && evidence.lines[index].length <= Self.longest
    {
      let line = evidence.lines[index]
      let subject = Self.opening(of: line)
      if Self.labels.fills(subject) {
        evidence.add(.keywordsLabel, at: index)
      } else if Self.labels.begins(subject), line.ending == .open, Self.hasLabel(line) {
        evidence.add(.keywordsAfterLabel, at: index)
      }
    }
  }
}

extension KeywordsCue {
  private static let longest = 300

  /// «كلمات مفتاحية: …»: the label and nothing else before the colon.
  private static func hasLabel(_ line: Line) -> Bool {
    let scalars = line.text.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { return false }
    return labels.fills(Phrase.subject(scalars[..<colon]))
  }

  /// A long list has no subject, but only its first words can announce it.
  private static func opening(of line: Line) -> [UInt8] {
    guard line.subject.isEmpty, line.ending == .open else { return line.subject }
    return Phrase.subject(line.text.unicodeScalars.prefix(30))
  }
}
