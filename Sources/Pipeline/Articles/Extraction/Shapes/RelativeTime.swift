import ArabicText

/// A line that says how long ago an article was published, and nothing else: «منذ 3 ساعات», «آخر
/// تحديث: قبل يومين».
enum RelativeTime {
  /// The words with which such a line begins, and those that may stand before them.
  static let openings = PhraseList.joining(starts, labels)

  private static let starts = PhraseList(
    "منذ، قبل، مضى على، مضت، about، ago، an hour، a day، a minute، a week، a month، a year")
  private static let labels = PhraseList(
    """
    نشر، نشرت، نُشر، تم النشر، النشر، تاريخ النشر، وقت النشر، آخر تحديث، تحديث، حدث، تم التحديث، أضيف
    أضيفت، كتب، الزمن، التوقيت، Updated، Published، Posted، Last updated
    """)

  private static let changes = PhraseList("تحديث، التحديث، تعديل، التعديل، updated، modified")

  private static let units = PhraseList(
    """
    ثانية، ثوان، ثواني، ثانيتين، لحظة، لحظات، دقيقة، دقيقتين، دقائق، دقيقه، ساعة، ساعه، ساعتين، ساعات
    يوم، يومين، أيام، يوما، أسبوع، أسبوعين، أسابيع، أسبوعا، شهر، شهرين، أشهر، شهور، شهرا، سنة، سنتين
    سنوات، عام، عامين، أعوام، عاما، دقائق قليلة، قليل
    second، seconds، minute، minutes، min، mins، hour، hours، day، days، week، weeks، month، months
    year، years
    """)

  private static let company = PhraseList.joining(
    starts, labels, units,
    PhraseList(
      """
      نصف، ربع، ثلث، حوالي، نحو، تقريبا، من، الآن، و، واحد، واحدة، أقل، أكثر، في، بضع، بضعة، عدة، a، an
      ثلاث، ثلاثة، أربع، أربعة، خمس، خمسة، ست، ستة، سبع، سبعة، ثماني، ثمانية، تسع، تسعة، عشر، عشرة، just
      now
      """))

  private static let longest = 50

  /// Whether a line may be one, by its first word and its length; a number may come first too.
  static func mayBeOne(_ form: LineForm, _ openings: Openings) -> Bool {
    form.length <= longest && openings.intersects([.dateLabel, .button])
  }

  /// Whether a line names a change of the article.
  static func tellsOfChange(_ text: String) -> Bool { changes.occurs(in: Phrase.subject(text)) }

  static func isOne(_ line: Line) -> Bool {
    mayBeOne(line.form, line.openings) && !line.endsSentence
      && starts.occurs(in: line.subject) && units.occurs(in: line.subject)
      && company.covers(line.subject)
  }
}
