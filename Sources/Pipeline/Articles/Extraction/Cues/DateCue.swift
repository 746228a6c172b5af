import ArabicText

/// Sees the lines that say when the article was published or changed.
///
/// Such a line holds a date that is written out, and besides it little more than labels, a clock, the
/// paper's name or the number of its issue.
struct DateCue: Cue {
  static let labels = PhraseList(
    """
    تاريخ النشر، تاريخ الإضافة، نشر في، نشر بتاريخ، تاريخ الخبر، تاريخ المقال، آخر تحديث، تاريخ التحديث
    التاريخ، بتاريخ
    """)

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices {
      let (form, openings) = (evidence.lines[index].form, evidence.lines[index].openings)
      guard form.length <= Self.longest,
        form.digits >= Self.fewestDigits || openings.contains(.dateLabel)
          || RelativeTime.mayBeOne(form, openings)
      else { continue }
      let line = evidence.lines[index]
      if RelativeTime.isOne(line) {
        evidence.add(.dateAlone, at: index)
        continue
      }
      let date = Self.reads(line) ? DateStamp.read(line.text) : nil
      if let sign = Self.sign(line, date) {
        evidence.add(sign, at: index)
        evidence.dates[index] = date
      } else if date != nil {
        evidence.add(.dateInside, at: index)
        evidence.dates[index] = date
      } else if Self.labels.fills(line.subject) {
        evidence.add(.dateLabel, at: index)
      }
    }
  }
}

extension DateCue {
  private static let longest = 100
  /// «9:30» has three, the shortest date four.
  private static let fewestDigits = 3

  /// What a line says as a date line, where ``LineEvidence/dates`` may have it already.
  static func date(of index: Int, in evidence: LineEvidence) -> DateLine? {
    let line = evidence.lines[index]
    return reads(line) ? evidence.dates[index] : DateStamp.read(line.text)
  }

  private static func reads(_ line: Line) -> Bool {
    line.length <= longest && line.digits >= fewestDigits && !RelativeTime.isOne(line)
  }

  private static func sign(_ line: Line, _ date: DateLine?) -> Sign? {
    guard line.digits >= fewestDigits else { return nil }
    guard let found = date else { return ClockLine.isOne(line) ? .clock : nil }
    if found.isWhole { return .dateAlone }
    // Of «مؤتمر جنيف 22 يناير 2014» more remains than a paper adds to its date.
    let rest = Phrase.subject(found.remainder)
    if company.covers(rest) { return .dateInCompany }
    let words = found.remainder.unicodeScalars.split(whereSeparator: Scalars.isSpace)
      .count { $0.contains { $0.properties.isAlphabetic } }
    if found.isLabelled, words <= 4 { return .labelledDate }
    let isFull = found.publication.weekday != nil || found.publication.edtf.time != nil
    let isWeekdayFirst = found.publication.range.lowerBound <= 2
    guard isFull, words <= 3, !AgencyNames.wires.occurs(in: rest),
      isWeekdayFirst || named.occurs(in: rest)
    else { return nil }
    return .dateBesidePaper
  }

  /// What says that the rest of the line names a paper.
  private static let named = PhraseList.joining(PhraseList("العدد، عدد"), AgencyNames.papers)

  /// What may stand beside a date without being the text of a line.
  private static let company = PhraseList.joining(
    PhraseList(
      """
      العدد، عدد، السنة، صفحة، الصفحة، رقم، القراءات، المشاهدات، مشاهدة، قراءة، الساعة، المصدر، منذ
      بتوقيت، غرينتش، جرينتش، ت م، ت.م، GMT، تحديث، من، في، طبعة، الطبعة، لسنة، يوم، و، م، هـ، محليات
      السنة الأولى، الزيارات، مرة، هل، التعليقات، تعليق، تعليقات، أضيف، بواسطة، المحرر، الكاتب، admin
      """), AgencyNames.papers, PlaceNames.towns)
}
