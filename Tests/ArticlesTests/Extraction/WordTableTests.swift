import ArabicText
import Testing

@testable import Articles

/// The tables of words by which cues know a line.
@Suite struct WordTableTests {
  @Test(arguments: [
    "شارك هذا الخبر على فيسبوك", "عدد التعليقات (3)", "طباعة", "Share on Facebook", "تكبير الخط",
    "المشاهدات: 1200", "أضف تعليقك",
  ]) func `knows a button by its words`(text: String) {
    #expect(PageWords.cover(Phrase.subject(text)))
  }

  @Test(arguments: [
    "شارك الوزير في الاجتماع", "من هذا الموقع", "في الموقع", "سجل الفريق هدفين",
    "تعليق الدراسة في المدينة",
    "الخط الساخن", "",
  ]) func `knows no text by them`(text: String) {
    #expect(!PageWords.cover(Phrase.subject(text)))
  }

  @Test(arguments: [
    "محمد علي", "عبدالله السالم", "د. هدى سليم", "نزار بن موسى", "خالد أبو بكر الحداد", "مراد. ب",
  ]) func `knows a name by the given name`(text: String) {
    #expect(PersonNames.cover(text, Phrase.subject(text)))
  }

  @Test(arguments: [
    "محمد", "أحمد في المدينة", "تقرير من لندن", "سعيد، محمود", "بيروت", "أمين عام الحزب 2012", "",
  ]) func `knows nothing else for a name`(text: String) {
    #expect(!PersonNames.cover(text, Phrase.subject(text)))
  }

  @Test(arguments: [
    ("المصدر | المدار+ متابعات", "المدار+ متابعات", "المدار"),
    ("المصدر: موقع المدار", "موقع المدار", "المدار"),
    ("نقلا عن صحيفة الغد", "صحيفة الغد", "الغد"), ("المصدر : «الضفاف»", "«الضفاف»", "الضفاف"),
  ]) func `reads the credit and its publisher`(line: String, credit: String, publisher: String)
    throws
  {
    let found = try #require(CreditLine(line))
    #expect(found.credit == credit)
    #expect(found.publisher == publisher)
  }

  @Test(arguments: [
    "المصدر", "المصدر:", "قال المصدر: لا", "نقلا عن مصادر في الوزارة قالت إن العمل مستمر.",
    "عن المدينة",
  ])
  func `reads no credit in a sentence`(line: String) {
    #expect(CreditLine(line) == nil)
  }
}
