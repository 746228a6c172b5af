import ArabicText

/// Labels the notices of a page that are as long as paragraphs: rules for comments, cookies, terms.
///
/// An article may speak of any of this, so a notice needs two of its phrases, or one and a place
/// after the text has ended.
struct NoticeRule: LineRule {
  static let phrases = PhraseList(
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
      let form = labelling.lines[index].form
      let isTail = !hasTextAfter && index > labelling.lines.count / 3 && index > 1
      defer { hasTextAfter = hasTextAfter || labelling.isParagraph(index) }
      // Only what stands at an end of the page can be a notice.
      guard isTail || index < Self.reach else { continue }
      guard labelling.lines[index].isParagraphLike || isTail, form.length <= Self.longest else {
        continue
      }
      let fewest = isTail && form.length <= Self.longestOfOne ? 1 : 2
      let line = labelling.lines[index]
      guard Self.mayHold(fewest, line.text) else { continue }
      let subject = line.subject.isEmpty ? Phrase.subject(line.text) : line.subject
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
  /// More than the bytes of any of the phrases, spelt in any way that is certain.
  private static let reachOfPhrase = 160

  /// Whether so many phrases may stand in a text; most are passed over by this alone, unfolded.
  private static func mayHold(_ fewest: Int, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      var words = HashedWords(utf8)
      var count = 0
      while count < fewest, let word = words.next() {
        guard Openings.with(word).contains(.notice) else { continue }
        let end = min(word.range.lowerBound + reachOfPhrase, utf8.count)
        let part = UnsafeBufferPointer(rebasing: utf8[word.range.lowerBound..<end])
        if phrases.end(in: Phrase.subject(part)) != nil { count += 1 }
      }
      return count >= fewest || !words.isCertain
    }
  }
}
