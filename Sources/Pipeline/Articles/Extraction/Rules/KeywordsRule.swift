import ArabicText

/// Labels a keyword block: the line that announces it and the line or lines of keywords.
struct KeywordsRule: LineRule {
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

  func apply(to labelling: inout Labelling) {
    for index in labelling.open
    where labelling.lines[index].openings.contains(.keywords)
      && labelling.lines[index].length <= Self.longest
    {
      let line = labelling.lines[index]
      let subject = Self.opening(of: line)
      if Self.labels.fills(subject) {
        labelling.label(index, .keywordsLabel, because: "announces the keywords")
        labelBlock(from: index + 1, in: &labelling)
      } else if Self.labels.begins(subject), line.ending == .open, Self.hasLabel(line) {
        labelling.label(index, .keywords, because: "keywords after their label")
      }
    }
  }
}

extension KeywordsRule {
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

  /// One line of keywords, or several of one keyword each.
  private func labelBlock(from start: Int, in labelling: inout Labelling) {
    guard labelling.isOpen(start), !labelling.lines[start].isParagraphLike else { return }
    labelling.label(start, .keywords, because: "stands under the keyword label")
    guard labelling.lines[start].isLabelLike else { return }
    let block = labelling.lines.indices[(start + 1)...].prefix { index in
      labelling.isOpen(index) && labelling.lines[index].isLabelLike
        && labelling.lines[index].blanksBefore <= labelling.lines[start].blanksBefore
    }
    for index in block {
      labelling.label(index, .keywords, because: "stands in the keyword block")
    }
  }
}
