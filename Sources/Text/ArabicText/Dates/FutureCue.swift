/// Words beside a date that put it into the future of the text.
package enum FutureCue {
  private static let words = PhraseList(
    """
    بحلول، حتى، المقبل، المقبلة، القادم، القادمة، سوف، ستنتهي، سينتهي، موعد، موعدا، المقرر، مقرر
    المتوقع، يتوقع، تتوقع، توقعات، رؤية، خطة، خطط، استراتيجية، أفق، نهاية، كأس، مونديال، انتخابات
    أولمبياد، الأولمبية، دورة، موازنة، ميزانية، الموازنة، الميزانية، موسم، الموسم، أهداف، برنامج، يعتزم
    تعتزم، ينوي، تنوي، يخطط، تخطط، يستعد، تستعد، التحضير، تحضيرات، مرشح، الترشح، صلاحية، صالح، ينتهي
    بطولة، البطولة، مهرجان، معرض، يمتد، تمتد، تمديد، ينقضي، مهلة، المزمع، المرتقب، تنتهي، قبل، غاية
    مستقبل، المستقبل، توقع، يتوقعون، إكسبو، اكسبو، استضافة، تستضيف، يستضيف، لغاية
    """)

  /// How many scalars before the date are looked at.
  private static let reach = 60

  /// Whether such a word stands shortly before the date, or directly after it («2030 المقبل»).
  package static func stands(by mention: DateMention, in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
    guard start <= end, end <= scalars.count else { return false }
    let before = subject(scalars[max(0, start - reach)..<start])
    if words.occurs(in: before)
      || before.split(whereSeparator: { $0 < 0x80 }).contains(where: isFutureVerb)
    {
      return true
    }
    // A word that is cut at the end of the reach is no match.
    let after = scalars[end..<min(scalars.count, end + 24)]
    return directions.begins(subject(after)) || isFollowedByVerb(after)
  }

  /// Whether the first word after the date is its verb, «وفي عام 2030 سيصل», and not that of a clause
  /// of its own, «وستنتقل».
  private static func isFollowedByVerb(_ after: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = after.split(maxSplits: 1, whereSeparator: Scalars.isSpace)
    return words.count == 2
      && FutureVerb.isOne(WordKey(String(String.UnicodeScalarView(words[0]))))
  }

  private static let directions = PhraseList("المقبل، المقبلة، القادم، القادمة، التالي")

  private static func subject(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    Phrase.subject(String(String.UnicodeScalarView(scalars)))
  }

  /// «سيعقد», «ستجرى», «سنوقع», with «و» or «ف» before it.
  private static func isFutureVerb(_ word: ArraySlice<UInt8>) -> Bool {
    let verb = word.starts(with: "و".utf8) || word.starts(with: "ف".utf8) ? word.dropFirst(2) : word
    return FutureVerb.isOne(WordKey(String(decoding: verb, as: UTF8.self)))
  }
}
