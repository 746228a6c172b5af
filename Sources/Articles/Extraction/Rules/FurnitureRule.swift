/// Labels parts of the page that the text was scraped from: navigation, sharing, legal notes.
struct FurnitureRule: LineRule {
  private static let whole = [
    "تجاوز إلى المحتوى الرئيسي", "تجاوز إلى المحتوى", "انتقل إلى المحتوى",
    "انتقل إلى المحتوى الرئيسي", "تخطي إلى المحتوى", "تخطى إلى المحتوى", "التخطي إلى المحتوى",
    "الذهاب إلى المحتوى", "اذهب إلى المحتوى الرئيسي", "الصفحة الرئيسية", "الرئيسية", "القائمة",
    "بحث", "المزيد", "إقرأ المزيد", "للمزيد", "طباعة", "إرسال", "مشاركة", "شارك", "شارك المقال",
    "شارك الخبر", "شاركها", "تابعنا", "تابعونا", "التعليقات", "أضف تعليقا", "أضف تعليق",
    "اترك تعليقا", "اترك ردا", "النشرة البريدية", "اشترك الآن", "نسخ الرابط", "حجم الخط",
    "تسجيل الدخول", "من نحن", "اتصل بنا", "إعلان", "فيديو", "Skip to main content",
    "Skip to content",
  ].map(Phrase.init)

  private static let openings = [
    "تابعونا على", "تابعنا على", "شارك على", "شارك عبر", "شارك من خلال", "انشر على",
    "حقوق النشر", "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "شروط الخدمة", "سياسة الخصوصية",
    "رابط الخبر", "رابط المقال", "رابط مختصر", "اشترك في", "حمل تطبيق",
  ].map(Phrase.init)

  func apply(to labelling: inout Labelling) {
    for index in labelling.open {
      if let reason = Self.reason(labelling.lines[index]) {
        labelling.label(index, .furniture, because: reason)
      }
    }
  }
}

extension FurnitureRule {
  /// Longer lines are never judged by their words: an article may speak of any of them.
  private static let longest = 140

  private static func reason(_ line: Line) -> String? {
    if line.arabicLetters + line.latinLetters + line.digits == 0 {
      return "holds neither a letter nor a digit"
    }
    guard line.length <= longest else { return nil }
    let subject = Phrase.subject(line)
    // A list of links keeps its separators; a sentence has at most one bar.
    if line.text.unicodeScalars.count(where: { $0 == "|" }) >= 3 {
      return "a row of links, set off by bars"
    }
    if line.text.utf8.starts(with: "©".utf8) { return "a copyright notice" }
    if line.text.utf8.starts(with: "...".utf8), line.length <= 20, line.wordCount <= 3 {
      return "a link to the rest of the text"
    }
    if whole.contains(where: { $0.fills(subject) }) { return "a link or button of the page" }
    if !line.isParagraphLike, openings.first(beginning: subject) != nil {
      return "a notice of the page"
    }
    return nil
  }
}
