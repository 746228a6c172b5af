/// Labels a keyword block: the line that announces it and the line of keywords.
struct KeywordsRule: LineRule {
  private static let labels = [
    "كلمات مفتاحية", "الكلمات المفتاحية", "كلمات دلالية", "الكلمات الدلالية", "الكلمات الدالة",
    "كلمات البحث", "وسوم", "الوسوم", "أوسمة", "سمات", "السمات", "تاغات", "تاجات", "هاشتاغ",
    "هاشتاج", "مواضيع", "المواضيع", "Tags", "Keywords",
  ].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open where labelling.lines[index].length <= Self.longest {
      let line = labelling.lines[index]
      let subject = Phrase.subject(line)
      if Self.labels.contains(where: { $0.fills(subject) }) {
        labelling.label(index, .keywordsLabel, because: "announces the keywords")
        if labelling.isOpen(index + 1), !labelling.lines[index + 1].isParagraphLike {
          labelling.label(index + 1, .keywords, because: "stands under the keyword label")
        }
      } else if Self.labels.first(beginning: subject) != nil, line.text.utf8.contains(Self.colon),
        !line.isParagraphLike
      {
        labelling.label(index, .keywords, because: "keywords after their label")
      }
    }
  }
}

extension KeywordsRule {
  private static let longest = 300
  private static let colon = UInt8(ascii: ":")
}
