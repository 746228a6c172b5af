import ArabicText

/// Labels the lines that say when the article was published or changed.
///
/// Such a line stands in the head or after the text and holds a date that is written out, and besides
/// it little more than labels, a clock, the paper's name or the number of its issue. A date on a line
/// of its own amid the text is the text's: a chronology has many.
struct PrintedDateRule: LineRule {
  static let labels = PhraseList(
    """
    تاريخ النشر، تاريخ الإضافة، نشر في، نشر بتاريخ، تاريخ الخبر، تاريخ المقال، آخر تحديث، تاريخ التحديث
    التاريخ، بتاريخ
    """)

  func apply(to labelling: inout Labelling) {
    let first = labelling.firstParagraph ?? labelling.lines.count
    let last = labelling.lastParagraph ?? -1
    for index in labelling.open where index < first || index > last {
      let (form, openings) = (labelling.lines[index].form, labelling.lines[index].openings)
      guard form.length <= Self.longest,
        form.digits >= Self.fewestDigits || openings.contains(.dateLabel)
          || RelativeTime.mayBeOne(form, openings)
      else { continue }
      let line = labelling.lines[index]
      if RelativeTime.isOne(line) {
        labelling.label(index, .date, because: "how long ago it was published, and nothing else")
        continue
      }
      let date = Self.date(of: line)
      if let reason = Self.reason(line, date, isHead: index < first) {
        labelling.label(index, date, because: reason)
      } else if Self.labels.fills(line.subject), labelling.isOpen(index + 1),
        Self.announces(labelling.lines[index + 1], isHead: index < first)
      {
        labelling.label(index, date, because: "announces a date")
      }
    }
  }
}

extension PrintedDateRule {
  private static let longest = 100
  /// «9:30» has three, the shortest date four.
  private static let fewestDigits = 3

  private static func date(of line: Line) -> DateLine? {
    line.digits >= fewestDigits && line.length <= longest ? DateStamp.read(line.text) : nil
  }

  /// Whether the line after a label is one that the label goes with.
  private static func announces(_ next: Line, isHead: Bool) -> Bool {
    reason(next, date(of: next), isHead: isHead) != nil
  }

  private static func reason(_ line: Line, _ date: DateLine?, isHead: Bool) -> String? {
    guard line.digits >= fewestDigits, line.length <= longest else { return nil }
    guard let found = date else {
      return ClockLine.isOne(line) ? "a time of day and nothing else" : nil
    }
    if found.isWhole { return "a date and nothing else" }
    // Of «مؤتمر جنيف 22 يناير 2014» more remains than a paper adds to its date.
    let rest = Phrase.subject(found.remainder)
    if company.covers(rest) { return "a date with the number of the issue or the page" }
    let words = found.remainder.unicodeScalars.split(whereSeparator: Scalars.isSpace)
      .count { $0.contains { $0.properties.isAlphabetic } }
    if found.isLabelled, words <= 4 { return "a date that is labelled as one" }
    let isFull = found.publication.weekday != nil || found.publication.edtf.time != nil
    let isWeekdayFirst = found.publication.range.lowerBound <= 2
    if isHead, isFull, words <= 3, !AgencyNames.wires.occurs(in: rest),
      isWeekdayFirst || named.occurs(in: rest)
    {
      return "a date beside the name of the paper"
    }
    return nil
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
