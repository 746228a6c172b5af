import ArabicText

/// Sees the line that names a photographer or a picture agency.
struct PictureCue: Cue {
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
  private static let longest = 90

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where evidence.lines[index].length <= Self.longest {
      let line = evidence.lines[index]
      if line.latinLetters > line.arabicLetters, line.wordCount >= 2,
        Self.agencies.occurs(in: line.subject)
      {
        evidence.add(.pictureAgency, at: index)
      } else if line.openings.contains(.picture), line.text.utf8.contains(UInt8(ascii: ":")),
        !line.endsSentence, line.wordCount <= 8, Self.openings.begins(line.subject)
      {
        evidence.add(.pictureLabel, at: index)
      }
    }
  }
}
