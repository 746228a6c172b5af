import ArabicText
import Seeds
import Testing

@testable import Articles

@Suite struct DateStampTests {
  @Test(arguments: [
    ("السبت ,21/07/2012", "2012-07-21"),
    ("GMT 5:00 2012 السبت 21 يوليو", "2012-07-21"),
    ("المدار-العدد: 3576 - 2011 / 12 / 14 - 14:42", "2011-12-14"),
    ("July 21, 2012", "2012-07-21"),
    ("Saturday, 21st July 2012", "2012-07-21"),
    ("Sat Jul 21 2012", "2012-07-21"),
    ("21 تموز 2012 الساعة 13:45", "2012-07-21"),
    ("السبت ٢ رمضان ١٤٣٣ هـ - ٢١ يوليو ٢٠١٢ م", "2012-07-21"),
    ("يوليو 21, 2012", "2012-07-21"),
  ]) func `reads the date of a line in any order`(line: String, day: String) {
    #expect(DateStamp.read(line)?.publication.edtf.dateOnly.description == day)
  }

  @Test(arguments: ["العدد 2012", "May be late", "2012 / 2013", "الساعة 10:30", "", "12/2012"])
  func `reads none where no day is printed`(line: String) {
    #expect(DateStamp.read(line) == nil)
  }

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
