/// Labels the marks with which agencies close a report: «// انتهى //», «(انتهى)», «// يتبع //».
struct EndMarkRule: LineRule {
  private static let words = ["انتهى", "يتبع", "انتهت", "النهاية"].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let line = labelling.lines[index]
      guard line.wordCount <= 2, line.length <= Self.longest else { continue }
      let subject = Phrase.subject(line)
      guard Self.words.contains(where: { $0.occurs(in: subject) }) else { continue }
      labelling.label(index, .endMark, because: "the closing mark of an agency report")
    }
  }
}

extension EndMarkRule {
  private static let longest = 24
}
