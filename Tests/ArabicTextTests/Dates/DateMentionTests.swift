import Testing

@testable import ArabicText

struct DateMentionTests {
  private let reader = DateReader()

  @Test func `places a mention by Unicode scalars, lines and columns`() throws {
    let text = "أو\u{0651}ل\u{064B}ا 😀\nوقع في طهران والأربعاء، 5 أيار 2013 وبعده"
    let mention = try #require(reader.mentions(in: text).first)
    let scalars = Array(text.unicodeScalars)
    #expect(String(String.UnicodeScalarView(scalars[mention.range])) == mention.text)
    #expect(mention.text == "الأربعاء، 5 أيار 2013")
    #expect(mention.line == 2)
    #expect(mention.column == 15)
  }

  @Test(arguments: [
    ("يزور إيران منذ 2002 كما", "منذ 2002"), ("وفي عام 2020، اغتيل", "عام 2020"),
    ("في تشرين الأول/ أكتوبر لعام 2020, لكن", "تشرين الأول/ أكتوبر لعام 2020"),
    ("عقدت يوم الخميس اجتماعا", "يوم الخميس"), ("وفي آب/أغسطس الماضي", "آب/أغسطس الماضي"),
    ("للعام الماضي", "للعام الماضي"), ("بالعام 2008", "العام 2008"),
  ])
  func `prints what the date is and no proclitic`(text: String, printed: String) {
    #expect(reader.mentions(in: text, reference: EDTF("2024-04-26")).map(\.text) == [printed])
  }

  @Test func `says which day-first date could be month-first`() throws {
    let mention = try #require(reader.mentions(in: "05/03/2011").first)
    #expect(mention.edtf.description == "2011-03-05")
    #expect(mention.alternative?.description == "2011-05-03")
    #expect(reader.mentions(in: "15/03/2011").first?.isAmbiguous == false)
    #expect(reader.mentions(in: "السبت 05/03/2011").first?.isAmbiguous == false)
  }

  @Test func `warns where the weekday contradicts the date`() throws {
    let mention = try #require(reader.mentions(in: "الخميس 21 يناير 2015").first)
    #expect(mention.edtf.description == "2015-01-21")
    #expect(mention.warning == .weekdayMismatch(printed: .thursday, actual: .wednesday))
    #expect(reader.mentions(in: "الأربعاء 21 يناير 2015").first?.warning == nil)
  }

  @Test func `warns where two calendars contradict each other`() throws {
    let text = "26 شوال 1436 هـ الموافق 21 أغسطس 2015 م"
    let mention = try #require(reader.mentions(in: text).first)
    #expect(mention.rule == .twoCalendars)
    let hijri = try #require(HijriDate(year: 1436, month: 10, day: 26))
    let civil = try #require(CivilDate(year: 2015, month: 8, day: 21))
    #expect(mention.warning == .calendarMismatch(hijri: hijri, civil: civil))
  }

  @Test(arguments: [
    ("21 يناير 2015", DateReference.none), ("أمس", .publication), ("الثلاثاء", .publication),
    ("في يناير/كانون الثاني", .publication),
  ])
  func `names what it was read against`(text: String, reference: DateReference) {
    let mentions = reader.mentions(in: text, reference: EDTF("2015-02-01"))
    #expect(mentions.map(\.reference) == [reference])
  }

  @Test func `leans on a date of its own sentence, not of the one before`() {
    let reference = EDTF("2015-01-21")
    let sentence = reader.mentions(
      in: "ألغت في 2010 عقدا أبرم قبل ثلاث سنوات", reference: reference)
    #expect(sentence.map(\.edtf.description) == ["2010", "2007"])
    #expect(sentence.last?.reference == .sentence)
    let next = reader.mentions(in: "ألغت في 2010 عقدا. أبرم قبل ثلاث سنوات", reference: reference)
    #expect(next.map(\.edtf.description) == ["2010", "2012"])
  }

  @Test(arguments: [
    "وقعت اليوم الجمعة", "وصل أمس الأحد", "يزور غدا", "التقى الأربعاء", "الأحد الماضي",
    "في 26 حزيران", "يوليو/تموز الماضي", "الشهر الماضي",
  ])
  func `leaves out what lacks a reference`(text: String) {
    #expect(reader.mentions(in: text).isEmpty)
    #expect(reader.mentions(in: text, reference: EDTF("2015-01-21")).count == 1)
  }

  @Test func `resolves no more than the reference is exact for`() {
    let text = "أمس، الشهر الماضي، العام الماضي"
    #expect(reader.mentions(in: text, reference: EDTF("2015")).map(\.edtf.description) == ["2014"])
    #expect(
      reader.mentions(in: text, reference: EDTF("2015-01")).map(\.edtf.description)
        == ["2014-12", "2014"])
    #expect(reader.mentions(in: text, reference: EDTF("2015/..")).isEmpty)
  }

  @Test(arguments: [
    ("21 يناير 2015", "2015-01-21"), (" 2015-01-21", "2015-01-21"), ("199X", "199X"),
    ("1990", "1990"),
    ("بعد فبراير 2022", "2022-02/.."), ("حتى 1985.", "../1985"), ("ربما نحو 1990", "1990%"),
    ("21 يناير 2015 في القاهرة", "nil"), ("القاهرة", "nil"),
    ("21 يناير 2015\n22 يناير 2015", "nil"),
    ("", "nil"),
  ])
  func `reads a string that is one date and nothing else`(text: String, value: String) {
    #expect(reader.date(text)?.description ?? "nil" == value)
  }
}
