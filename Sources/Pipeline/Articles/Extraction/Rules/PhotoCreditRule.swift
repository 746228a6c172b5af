import ArabicText

/// Labels the line that names a photographer or a picture agency.
struct PhotoCreditRule: LineRule {
  private static let agencies = PhraseList(
    """
    Getty Images، Getty، AFP، Reuters، AP، EPA، Shutterstock، iStock، Xinhua، Anadolu، Wikimedia، Flickr
    Unsplash، Sputnik، TASS، Zuma، Image caption، Image copyright، Image source
    """)

  static let openings = PhraseList(
    """
    تصوير، تصوير فوتوغرافي، عدسة، بعدسة، الصورة، صورة، الصور، صور، مصدر الصورة، مصدر الصور، المصور
    حقوق الصورة، Photo، Photo by، Photos، Image، Credit، Photograph
    """)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open where Self.mayBeOne(labelling.lines[index]) {
      let line = labelling.lines[index]
      guard line.length <= Self.longest, let reason = Self.reason(line) else { continue }
      labelling.label(index, .photoCredit, because: reason)
    }
  }
}

extension PhotoCreditRule {
  private static let longest = 90

  private static func mayBeOne(_ line: Line) -> Bool {
    line.openings.contains(.picture) || line.latinLetters > line.arabicLetters
  }

  private static func reason(_ line: Line) -> String? {
    if line.latinLetters > line.arabicLetters, line.wordCount >= 2,
      agencies.occurs(in: line.subject)
    {
      return "names a picture agency in Latin letters"
    }
    if line.text.utf8.contains(UInt8(ascii: ":")), !line.endsSentence, line.wordCount <= 8,
      openings.begins(line.subject)
    {
      return "begins with the label of a picture"
    }
    return nil
  }
}
