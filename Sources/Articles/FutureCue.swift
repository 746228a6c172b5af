import ArabicText

/// Words beside a date that put it into the future of the text.
enum FutureCue {
  private static let words = PhraseList(
    """
    بحلول، حتى، المقبل، المقبلة، القادم، القادمة، سوف، ستنتهي، سينتهي، موعد، موعدا، المقرر، مقرر
    المتوقع، يتوقع، تتوقع، توقعات، رؤية، خطة، خطط، استراتيجية، أفق، نهاية، كأس، مونديال، انتخابات
    أولمبياد، الأولمبية، دورة، موازنة، ميزانية، الموازنة، الميزانية، موسم، الموسم، أهداف، برنامج، يعتزم
    تعتزم، ينوي، تنوي، يخطط، تخطط، يستعد، تستعد، التحضير، تحضيرات، مرشح، الترشح، صلاحية، صالح، ينتهي
    تنتهي، قبل، غاية، مستقبل، المستقبل، توقع، يتوقعون، إكسبو، اكسبو، استضافة، تستضيف، يستضيف، لغاية
    """)

  /// Words that begin like a verb in the future and are none.
  private static let plainWords = PhraseList(
    """
    سيارة، سيارات، سياسة، سياسي، سياسية، سياسات، سيادة، سيد، سيدة، سينما، سيناء، سيناريو، سيطر، سيطرت
    سيطرة، سيرة، سير، سيول، ستة، ستين، ستون، ستار، ستينيات، ستراتيجية، سنة، سنوات، سنوي، سنوية، سنتين
    سندات، سنغافورة، سيوف، سيئة، سيسي، ستاد، سيما، سيرغي، سيف، سيبيريا، ستالين، ستوكهولم
    """)

  /// How many scalars before the date are looked at.
  private static let reach = 60

  /// Whether such a word stands shortly before the date, or directly after it («2030 المقبل»).
  static func stands(by mention: DateMention, in text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    let start = max(0, mention.range.lowerBound - reach)
    let end = min(scalars.count, mention.range.upperBound + 10)
    guard start < end else { return false }
    var near = String.UnicodeScalarView()
    near.append(contentsOf: scalars[start..<end])
    let subject = Phrase.subject(String(near))
    return words.occurs(in: subject) || subject.split { $0 < 0x80 }.contains(where: isFutureVerb)
  }

  /// «سيعقد», «ستجرى», «سنوقع», with «و» or «ف» before it.
  private static func isFutureVerb(_ word: ArraySlice<UInt8>) -> Bool {
    let verb = word.starts(with: "و".utf8) || word.starts(with: "ف".utf8) ? word.dropFirst(2) : word
    guard verb.count >= 8, prefixes.contains(where: { verb.starts(with: $0) }) else { return false }
    return !plainWords.begins(Array(verb))
  }

  private static let prefixes = ["سي", "ست", "سن"].map { Array($0.utf8) }
}
