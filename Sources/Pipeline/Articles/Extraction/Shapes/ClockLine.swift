import ArabicText

/// A line that holds a time of day and nothing else: «18:37 ت م», «الساعة 10:30 صباحا».
enum ClockLine {
  private static let company = PhraseList(
    """
    ت م، ت.م، ص، م، صباحا، مساء، ظهرا، فجرا، الساعة، بتوقيت، غرينتش، جرينتش، غرينيتش، جرينيتش، مكة
    المكرمة، القاهرة، بيروت، أبوظبي، الرياض، القدس، المحلي، المحلية، التوقيت، في، آخر تحديث، تحديث، AM، PM
    am، pm، GMT، UTC
    """)

  static func isOne(_ line: Line) -> Bool {
    (3...6).contains(line.digits) && line.length <= 40
      && line.text.utf8.contains(UInt8(ascii: ":")) && company.covers(line.subject)
  }
}
