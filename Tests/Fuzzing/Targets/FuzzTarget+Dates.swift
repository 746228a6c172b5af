import ArabicText

extension FuzzTarget {
  static let dates = FuzzTarget(name: "dates") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for reference in [nil, EDTF("2024-06-12T10:00")] {
      readMentions(in: text, reference)
      _ = reader.date(text, reference: reference)
      _ = reader.dateLine(text, reference: reference)
    }
    _ = DateStamp.read(text)
    _ = DayOfLead.found(in: text.split(separator: "\n").map(String.init))
    for date in [EDTF(text), EDTF(rfc3339: text), EDTF(timestamp: text)].compactMap(\.self) {
      readBack(date)
      _ = ZoneRule.riyadh.instant(of: date)
    }
  }

  private static let reader = DateReader()

  private static func readMentions(in text: String, _ reference: EDTF?) {
    let scalars = Array(text.unicodeScalars)
    var end = 0
    for mention in reader.mentions(in: text, reference: reference) {
      promise(
        mention.range.lowerBound >= end && mention.range.upperBound <= scalars.count,
        "mentions follow each other")
      let place = String(String.UnicodeScalarView(scalars[mention.range]))
      promise(place.utf8.elementsEqual(mention.text.utf8), "a mention stands at its place")
      end = mention.range.upperBound
      readBack(mention.edtf)
      _ = FutureCue.stands(by: mention, in: text)
    }
  }

  private static func readBack(_ date: EDTF) {
    promise(EDTF(date.description) == date, "‘\(date)’ reads back")
  }
}
