/// Labels the notices of a page that are as long as paragraphs: rules for comments, cookies, terms.
///
/// An article may speak of any of this, so a notice needs two of its phrases, or one and a place
/// after the text has ended.
struct NoticeRule: LineRule {
  private static let phrases = PhraseList(
    """
    سياسة الخصوصية، شروط الاستخدام، شروط استخدام، شروط الخدمة، إرشادات الاستخدام، اتفاقية الاستخدام
    ملفات تعريف الارتباط، ملفات الارتباط، الكوكيز، التعليقات الواردة، الآراء الواردة، التعليقات المنشورة
    الآراء المنشورة، المقالات المنشورة، لا تعبر عن رأي، لا تعبر بالضرورة، لا يعبر عن رأي، تعبر عن رأي
    تعبر عن آراء، لا تعكس بالضرورة، مراجعة التعليقات، التعليقات المسيئة، التعليقات التي، حذف التعليقات
    نشر التعليقات، حذف أي تعليق، يتحمل الموقع، لا يتحمل الموقع، يحتفظ الموقع، إدارة الموقع
    بريدك الإلكتروني، البريد الإلكتروني لن، عنوان بريدك، الحقول الإلزامية، جميع الحقوق محفوظة
    حقوق الطبع، إعادة النشر، إعادة نشر، دون إذن، دون اذن، بريدك، هيئة التحرير غير مسؤولة
    """)

  func apply(to labelling: inout Labelling) {
    // Whether running text follows; else all after the line is short or labelled.
    var hasTextAfter = false
    for index in labelling.lines.indices.reversed() where labelling.isOpen(index) {
      let line = labelling.lines[index]
      let isTail = !hasTextAfter && index > labelling.lines.count / 3 && index > 1
      defer { hasTextAfter = hasTextAfter || labelling.isParagraph(index) }
      // Only what stands at an end of the page can be a notice.
      guard isTail || index < Self.reach else { continue }
      guard line.isParagraphLike || isTail, line.length <= Self.longest else { continue }
      let subject = line.subject.isEmpty ? Phrase.subject(line.text) : line.subject
      let fewest = isTail && line.length <= Self.longestOfOne ? 1 : 2
      guard Self.phrases.count(in: subject, upTo: fewest) == fewest else { continue }
      labelling.label(index, .furniture, because: "a notice of the page about its use")
    }
  }
}

extension NoticeRule {
  /// How many lines from the start a notice about cookies may stand.
  private static let reach = 2
  private static let longest = 900
  private static let longestOfOne = 220
}
