import ArabicText

/// Sees parts of the page that the text was scraped from: navigation, sharing, counters, notices.
struct PageWordsCue: Cue {
  static let openings = PhraseList(
    """
    تابعونا على، تابعنا على، تابعوا، شارك على، شارك عبر، شارك من خلال، انشر على، حقوق النشر
    جميع الحقوق محفوظة، كل الحقوق محفوظة، الحقوق محفوظة، شروط الخدمة، سياسة الخصوصية، رابط الخبر
    رابط المقال، رابط الموضوع، رابط مختصر، الرابط المختصر، اشترك في، اشتركوا في، حمل تطبيق، حملوا تطبيق
    عدد القراءات، عدد المشاهدات، عدد الزيارات، عدد التعليقات، عدد مرات، هل أعجبك، مصمم الموقع
    تصميم وتطوير، تصميم وبرمجة، تطوير وتصميم، برمجة وتصميم، أنت هنا، أنت الآن في، أنت تتصفح
    يتصفح الموقع حاليا، رئيس التحرير، رئيس مجلس الإدارة، مدير التحرير، المدير العام المسؤول، مساحة إعلانية، لا يسمح بنشر، يمنع نسخ
    هذا المحتوى متاح للمشتركين، هذا المحتوى للمشتركين، هذا المحتوى مخصص للمشتركين، هذا المقال متاح للمشتركين
    هذا المقال للمشتركين، محتوى للمشتركين، اشترك لقراءة، اشترك لمتابعة، اشترك لتقرأ، اشترك الآن
    لمتابعة القراءة، لمواصلة القراءة، للاستمرار في القراءة، لقراءة المقال كاملا، لقراءة بقية المقال
    سجل الدخول لقراءة، سجل الدخول لمتابعة، سجل دخولك لقراءة، سجل دخولك لمتابعة، Copyright، All rights reserved، Powered by
    Designed by، Share this، Related posts، Leave a reply، Follow us
    """)

  static let firstPages = PhraseList("الصفحة الرئيسية، الرئيسية، Home، أنت هنا")

  func look(at evidence: inout LineEvidence) {
    for index in evidence.lines.indices where Self.mayBeOne(evidence.lines[index]) {
      if let sign = Self.sign(evidence.lines[index]) { evidence.add(sign, at: index) }
    }
  }
}

extension PageWordsCue {
  private static func mayBeOne(_ line: Line) -> Bool {
    line.openings.intersects([.button, .pageNotice, .firstPage, .mark]) || line.form.bars >= 2
      || line.wordCount == 0 || line.arabicLetters == 0
  }

  private static func sign(_ line: Line) -> Sign? {
    if line.wordCount == 0 { return .noLetters }
    // A list of links keeps its separators; a sentence has at most one bar.
    if line.form.bars >= 3 || (line.form.bars == 2 && line.wordCount <= 12 && line.ending == .open)
    {
      return .rowOfLinks
    }
    // An article may speak of anything in a sentence.
    guard !line.subject.isEmpty, !line.isParagraphLike || line.latinLetters > line.arabicLetters
    else { return nil }
    if line.text.utf8.starts(with: "©".utf8) { return .copyright }
    if isAddress(line) { return .pageAddress }
    if line.text.utf8.starts(with: "...".utf8) || line.text.utf8.starts(with: "…".utf8),
      line.isLabelLike
    {
      return .restLink
    }
    if isPath(line) { return .path }
    if PageWords.cover(line.subject) { return .buttons }
    return openings.begins(line.subject) ? .pageNotice : nil
  }

  /// «الصفحة الرئيسية - أخبار - شؤون عربية».
  private static func isPath(_ line: Line) -> Bool {
    guard let end = firstPages.end(in: line.subject) else { return false }
    let mark = line.subject[end...].first { $0 != 0x20 }
    // - / > | and the first byte of « » ›.
    return mark.map { [0x2D, 0x2F, 0x3E, 0x7C, 0xC2, 0xE2].contains($0) } ?? false
  }

  /// «http://…», «www.…» and nothing else.
  private static func isAddress(_ line: Line) -> Bool {
    line.arabicLetters == 0 && line.wordCount <= 2
      && (line.subject.starts(with: "http".utf8) || line.subject.starts(with: "www.".utf8))
  }
}
