import ArabicText

/// Sees the notices of a page that are as long as paragraphs: rules for comments, cookies, terms.
struct NoticeCue: Cue {
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

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where evidence.lines[index].length <= Self.longest {
      // Amid the text there is none.
      guard index < Self.reach || index + Self.reach >= evidence.layout.body.upperBound else {
        continue
      }
      let line = evidence.lines[index]
      guard Self.mayHold(1, line.text) else { continue }
      let subject = line.subject.isEmpty ? Phrase.subject(line.text) : line.subject
      let count = Self.phrases.count(in: subject, upTo: 2)
      guard count > 0 else { continue }
      evidence.add(count > 1 ? .strongNotice : .notice, at: index)
    }
  }
}

extension NoticeCue {
  private static let longest = 900
  /// How far from its ends a text may hold one.
  private static let reach = 3
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
