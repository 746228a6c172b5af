/// Labels the credit line, which names where the text was taken from: «المصدر | …», «المصدر: …».
struct SourceRule: LineRule {
  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, CreditLine(line.text) != nil else { continue }
      labelling.label(index, .source, because: "begins with «المصدر» and a colon or a bar")
    }
  }
}

extension SourceRule {
  private static let longest = 120
}
