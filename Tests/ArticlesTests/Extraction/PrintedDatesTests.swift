import ArabicText
import Seeds
import Testing

@testable import Articles

@Suite struct PrintedDatesTests {
  static let body = """
    افتتحت البلدية مدرسة الفنون في الحي القديم بعد ترميم البناء الذي كان خانا للتجار قبل مئتي عام.
    وتضم المدرسة قاعة للرسم وأخرى للخزف ومكتبة صغيرة مفتوحة للجميع كل يوم حتى المساء.
    """

  @Test(arguments: [
    ("تاريخ النشر: 12 مايو 2014\nآخر تحديث: 13 مايو 2014", "2014-05-12", "certain", "2014-05-13"),
    ("آخر تحديث: 13 مايو 2014", "2014-05-13", "likely", "2014-05-13"),
    ("تاريخ النشر:\n12 مايو 2014", "2014-05-12", "certain", nil),
    ("الأربعاء 14 مايو 2014", "2014-05-14", "certain", nil),
    // The weekday contradicts the date.
    ("السبت 14 مايو 2014", "2014-05-14", "likely", nil),
    // Day and month could change places.
    ("5/6/2014", "2014-06-05", "likely", nil),
    // A Hijri date alone is as sure as the sighting of the moon.
    ("14 رجب 1435 هـ", "2014-05-13", "likely", nil),
    ("12 مايو 2014\n15 مايو 2014", "2014-05-12", "likely", nil),
  ]) func `settles the date of publication`(
    stamp: String, day: String, confidence: String, updated: String?
  ) {
    let reading = Reading("افتتاح مدرسة الفنون في الحي القديم\n\(stamp)\n\(Self.body)")
    #expect(reading.published.edtf?.description == day)
    #expect(reading.published.basis == .printed)
    #expect(reading.published.confidence?.rawValue == confidence)
    #expect(reading.manuscript.fields.dates[.updated]?.description == updated)
  }

  @Test(arguments: [
    "الاثنين 20 مايو 2024\nآخر الأخبار\nافتتاح الحديقة\nافتتاح مدرسة الفنون في الحي القديم",
    "سياسة\nاقتصاد\nرياضة\nالخميس 12 مارس 2020\nثقافة\nمنوعات\nافتتاح مدرسة الفنون في الحي القديم",
  ]) func `never takes the clock of a page for it`(head: String) {
    #expect(Reading("\(head)\n\(Self.body)").published == .unknown)
  }

  @Test func `takes the date beside a name`() {
    let byline = "كتب: سامي الخالدي يوم 25 - 09 - 2012"
    let reading = Reading("افتتاح مدرسة الفنون في الحي القديم\n\(byline)\n\(Self.body)")
    #expect(reading.published.edtf?.description == "2012-09-25")
    #expect(reading.published.basis == .printed)
  }

  @Test(arguments: [
    ("5/6/2014", "افتتح الوزير اليوم الخميس مدرسة الفنون", "2014-06-05", "certain"),
    ("5/6/2014", "افتتح الوزير اليوم الثلاثاء مدرسة الفنون", "2014-05-06", "certain"),
    ("5/6/2014 10:15", "افتتح الوزير أمس الاثنين مدرسة الفنون", "2014-05-06T10:15", "certain"),
    ("5/3/2014", "بدأ العمل في 2 أبريل 2014 في الحي القديم", "2014-05-03", "certain"),
    ("5/6/2014", "ينتهي العمل المقرر في 7 مايو 2019 في الحي القديم", "2014-06-05", "likely"),
    ("5/6/2014", "افتتح الوزير مدرسة الفنون في الحي القديم", "2014-06-05", "likely"),
  ])
  func `the text says whether the day comes first`(
    stamp: String, lead: String, day: String, confidence: String
  ) {
    let reading = Reading("افتتاح مدرسة الفنون في الحي القديم\n\(stamp)\n\(lead).\n\(Self.body)")
    #expect(reading.published.edtf?.description == day)
    #expect(reading.published.confidence?.rawValue == confidence)
  }

  @Test func `never takes a copyright year or another headline for it`() {
    let text = """
      افتتاح مدرسة الفنون في الحي القديم
      \(Self.body)
      اقرأ أيضا
      أبرز أحداث عام 2031
      © 2032 صحيفة المدار. جميع الحقوق محفوظة
      """
    #expect(Reading(text).published == .unknown)
  }
}
