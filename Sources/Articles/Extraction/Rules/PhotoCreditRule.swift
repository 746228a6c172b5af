/// Labels the line that names a photographer or a picture agency.
struct PhotoCreditRule: LineRule {
  private static let agencies = [
    "Getty Images", "AFP", "Reuters", "AP", "EPA", "Shutterstock", "iStock", "Xinhua", "Anadolu",
    "Wikimedia", "Flickr", "Unsplash", "Sputnik", "TASS", "Zuma",
  ].map(Phrase.init)

  private static let openings = [
    "تصوير", "عدسة", "الصورة", "صورة", "مصدر الصورة", "Photo", "Photo by", "Image", "Credit",
    "Photograph",
  ].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, let reason = Self.reason(line) else { continue }
      labelling.label(index, .photoCredit, because: reason)
    }
  }
}

extension PhotoCreditRule {
  private static let longest = 90

  private static func reason(_ line: Line) -> String? {
    let subject = Phrase.subject(line)
    if line.latinLetters > line.arabicLetters, line.wordCount >= 2,
      agencies.contains(where: { $0.occurs(in: subject) })
    {
      return "names a picture agency in Latin letters"
    }
    if line.text.utf8.contains(UInt8(ascii: ":")), !line.endsSentence, line.wordCount <= 8,
      openings.first(beginning: subject) != nil
    {
      return "begins with the label of a picture"
    }
    return nil
  }
}
