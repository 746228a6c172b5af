/// A line that holds a date, and what else it holds.
package struct DateLine: Sendable {
  /// Its dates in order, at least one.
  package let mentions: [DateMention]
  /// The date that a label calls that of publication, else the first that is not an update.
  package let publication: DateMention
  /// The one after «آخر تحديث»; the publication itself where the line has no other date.
  package let updated: DateMention?
  /// Whether «نشر في», «تاريخ النشر:» or the like stands before the publication.
  package let isLabelled: Bool
  /// What is neither date, clock, zone, label nor punctuation, its parts joined by a space.
  package let remainder: String

  /// Whether the line is a date line and nothing else.
  package var isWhole: Bool { remainder.isEmpty }

  /// Nil where no reading is written out with its year.
  init?(
    readings: [DateReading], mentions: [DateMention], tokens: [DateToken],
    bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard readings.count == mentions.count else { return nil }
    let labels = readings.indices.map { index in
      Self.label(
        of: readings[index], after: index > 0 ? readings[index - 1].next : 0, tokens: tokens)
    }
    let dated = readings.indices.filter {
      readings[$0].reference == .none && mentions[$0].edtf.precision >= .day
    }
    guard
      let publication = dated.first(where: { labels[$0] == .published })
        ?? dated.first(where: { labels[$0] != .updated }) ?? dated.first
    else { return nil }
    self.mentions = mentions
    self.publication = mentions[publication]
    updated = dated.first { labels[$0] == .updated }.map { mentions[$0] }
    isLabelled = labels[publication] == .published
    remainder = Self.remainder(readings: readings, tokens: tokens, bytes: bytes)
  }

  /// What the words between a reading and the one before it say of it.
  private static func label(
    of reading: DateReading, after start: Int, tokens: [DateToken]
  ) -> TimeWord.LineLabel? {
    var label: TimeWord.LineLabel?
    for index in start..<max(start, reading.first) {
      guard case .label(let found) = tokens[index].word else { continue }
      // «تاريخ» alone says that a date follows, «تاريخ التحديث» which.
      if label == nil || found != .neutral { label = found }
    }
    return label == .neutral && tokens[start].word == .label(.neutral) ? .published : label
  }

  private static func remainder(
    readings: [DateReading], tokens: [DateToken], bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    var parts: [String] = []
    var rest = readings[...]
    let grammar = DateGrammar(tokens: tokens, reference: nil)
    var index = 0
    while index < tokens.count {
      if let reading = rest.first, index >= reading.first {
        index = max(reading.next, index + 1)
        rest = rest.dropFirst()
      } else if let clock = grammar.clock(after: index) {
        index = clock.next
      } else {
        let token = tokens[index]
        if !isCompany(token, after: index > 0 ? tokens[index - 1].word : .lineBreak) {
          parts.append(String(decoding: bytes[token.outerStart..<token.end], as: UTF8.self))
        }
        index += 1
      }
    }
    return parts.joined(separator: " ")
  }

  /// Whether a token is punctuation or a word that goes with a date.
  private static func isCompany(_ token: DateToken, after before: TimeWord) -> Bool {
    switch token.word {
    case .slash, .dash, .colon, .dot, .comma, .open, .close, .plus, .mark, .stop, .lineBreak,
      .label, .latest, .zoneLabel, .zone, .corresponding, .particle(.within),
      .unit(.hour, .definite),
      .unit(.day, .singular), .weekday, .dayPeriod, .hijriEra, .gregorianEra, .particle(.and):
      true
    // «بتوقيت القاهرة».
    case .other: before == .zoneLabel
    default: false
    }
  }
}
