import Testing

@testable import ArabicText

struct DateLineTests {
  private let reader = DateReader()

  @Test(arguments: [
    ("نشر في 21 يناير 2015", "2015-01-21"), ("تاريخ النشر: الخميس 19 يوليو 2012", "2012-07-19"),
    ("الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)", "2013-08-04T02:21+04:00"),
    ("بتاريخ 9-9-1433 هـ", "2012-07-28"), ("12/7/2012 12:00 صباحا", "2012-07-12T00:00"),
    ("| الأربعاء 18 جويلية 2012 الساعة 11:01:56 |", "2012-07-18T11:01:56"),
    ("أضيف بتاريخ: 12 مارس, 2013 - 10:30 بتوقيت القاهرة", "2013-03-12T10:30"),
    ("2015-01-21", "2015-01-21"), ("2015-01-21 | 12:42", "2015-01-21T12:42"),
    ("date: \"2015-01-21\"", "2015-01-21"), ("published: 2015-01-21", "2015-01-21"),
  ])
  func `knows a line that is a date and nothing else`(text: String, date: String) throws {
    let line = try #require(reader.dateLine(text))
    #expect(line.publication.edtf.description == date)
    #expect(line.isWhole, "\(line.remainder)")
  }

  @Test(arguments: [
    ("القاهرة - 21 يناير 2015", "القاهرة"), ("السبت ,21/07/2012 الوسط التونسية", "الوسط التونسية"),
    ("وقع الاتفاق في 21 يناير 2015 في طهران", "وقع الاتفاق طهران"),
  ])
  func `gives back what else the line holds`(text: String, remainder: String) throws {
    #expect(try #require(reader.dateLine(text)).remainder == remainder)
  }

  @Test func `tells the publication from the update`() throws {
    let text = "آخر تحديث: 6 مايو 2014 - 11:00 | نشر: 5 مايو 2014 - 10:30"
    let line = try #require(reader.dateLine(text))
    #expect(line.publication.edtf.description == "2014-05-05T10:30")
    #expect(line.updated?.edtf.description == "2014-05-06T11:00")
    #expect(line.isLabelled)
    #expect(line.isWhole)
  }

  @Test(arguments: ["اليوم الجمعة", "في 2010", "إيران وروسيا", "", "10:30", "يناير 2015"])
  func `wants a day that is written out`(text: String) {
    #expect(reader.dateLine(text, reference: EDTF("2024-06-12")) == nil)
  }
}
