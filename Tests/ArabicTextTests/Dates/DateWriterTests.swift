import TestSupport
import Testing

@testable import ArabicText

struct DateWriterTests {
  @Test(arguments: [
    ("2015-01-21", "21 يناير 2015"), ("2013-11", "نوفمبر 2013"), ("2010", "2010"),
    ("2015-01-21T07:01", "21 يناير 2015، 07:01 ص"),
    ("2015-01-21T00:05:09", "21 يناير 2015، 12:05:09 ص"),
    ("2013-08-04T14:21+04:00", "4 أغسطس 2013، 02:21 م (\u{2068}GMT+04:00\u{2069})"),
    ("2015-01-21T12:00Z", "21 يناير 2015، 12:00 م بتوقيت غرينتش"), ("199X", "التسعينيات"),
    ("186X", "ستينيات القرن التاسع عشر"), ("201X", "العقد الثاني من القرن الحادي والعشرين"),
    ("17XX", "القرن الثامن عشر"), ("2001-21", "ربيع 2001"), ("1990~", "نحو 1990"),
    ("1990?", "ربما 1990"), ("1990%", "ربما نحو 1990"), ("2022-02/..", "فبراير 2022 أو بعده"),
    ("../1985", "1985 أو قبلها"), ("2010/2013", "من 2010 إلى 2013"),
    ("1985/", "من 1985 إلى تاريخ غير معروف"), ("2004-XX", "شهر غير معروف من 2004"),
    ("2019-05-XX", "يوم غير معروف من مايو 2019"), ("2004-XX-XX", "يوم غير معروف من 2004"),
    ("0033", "33 م"),
  ])
  func `writes a date as exactly as it is known`(edtf: String, words: String) throws {
    #expect(DateWriter().string(from: try #require(EDTF(edtf))) == words)
  }

  @Test(arguments: [
    (MonthSet.standard, "21 يناير 2015"), (.levant, "21 كانون الثاني 2015"),
    (.maghreb, "21 جانفي 2015"), (.morocco, "21 يناير 2015"), (.dual, "21 كانون الثاني/يناير 2015"),
  ])
  func `names the months as the region does`(months: MonthSet, words: String) throws {
    #expect(DateWriter(months: months).string(from: try #require(EDTF("2015-01-21"))) == words)
  }

  @Test func `adds weekday, Hijri date and Arabic digits, and leaves out the clock`() throws {
    let writer = DateWriter(
      digits: .arabic, showsWeekday: true, showsHijri: true, showsTime: false)
    let words = writer.string(from: try #require(EDTF("2015-01-21T07:01")))
    #expect(words == "الأربعاء ٢١ يناير ٢٠١٥ (١ ربيع الآخر ١٤٣٦ ه\u{0640})")
  }

  @Test func `writes a Hijri date, and that it is about so outside the printed table`() throws {
    let printed = try #require(HijriDate(year: 1436, month: 4, day: 1))
    #expect(DateWriter().string(from: printed) == "1 ربيع الآخر 1436 ه\u{0640}")
    let tabular = try #require(HijriDate(year: 1300, month: 9, day: 1))
    #expect(DateWriter().string(from: tabular) == "نحو 1 رمضان 1300 ه\u{0640}")
  }

  @Test func `writes no Hijri date before the calendar began`() throws {
    let words = DateWriter(showsHijri: true).string(from: try #require(EDTF("0033-01-02")))
    #expect(words == "2 يناير 33 م")
  }

  @Test(arguments: MonthSet.allCases, [DigitSystem.latin, .arabic])
  func `writes what reads to the same value`(months: MonthSet, digits: DigitSystem) {
    var generator = SplitMix64(seed: 7)
    let reader = DateReader()
    for _ in 0..<250 {
      let value = EDTF.random(using: &generator)
      let writer = DateWriter(
        months: months, digits: digits, showsWeekday: Bool.random(using: &generator),
        showsHijri: Bool.random(using: &generator))
      let words = writer.string(from: value)
      #expect(reader.date(words) == value, "\(value) is «\(words)»")
    }
  }

  @Test(arguments: [
    ("2013-08-04T14:21:09+04:00", "4 أغسطس 2013، 02:21 م (\u{2068}GMT+04:00\u{2069})"),
    ("2013-08-04T14:21:09+03:00", "4 أغسطس 2013، 02:21 م"),
    ("2013-08-04T14:21:09", "4 أغسطس 2013، 02:21 م"),
    ("2013-08-04T14:21:09Z", "4 أغسطس 2013، 02:21 م بتوقيت غرينتش"),
  ])
  func `readers see minutes, and a zone only where it is not their own`(
    _ edtf: String, _ words: String
  ) throws {
    let writer = DateWriter(clock: .ofReaders(in: .riyadh))
    #expect(writer.string(from: try #require(EDTF(edtf))) == words)
  }
}

extension EDTF {
  /// A single date or an interval of any precision, qualifier and openness.
  fileprivate static func random(using generator: inout SplitMix64) -> EDTF {
    let (first, second) = (text(using: &generator), text(using: &generator))
    let forms = ["\(first)", "\(first)/..", "../\(first)", "\(first)/", "/\(first)"]
    let interval = [EDTF("\(first)/\(second)"), EDTF("\(second)/\(first)")].compactMap(\.self).first
    if let interval, UInt8.random(in: 0..<4, using: &generator) == 0 { return interval }
    let form =
      UInt8.random(in: 0..<2, using: &generator) == 0
      ? forms.randomElement(using: &generator) : first
    return form.flatMap { EDTF($0) } ?? EDTF(year: 2015)
  }

  private static func text(using generator: inout SplitMix64) -> String {
    let isOld = UInt8.random(in: 0..<4, using: &generator) == 0
    let year = Int.random(in: isOld ? 0...9999 : 1800...2077, using: &generator)
    let day = CivilDate(dayNumber: Int.random(in: -50_000...40_000, using: &generator))
    let hour = Int.random(in: 0...23, using: &generator).padded(to: 2)
    let month = String(day.description.dropLast(3))
    let season = Int.random(in: 21...24, using: &generator)
    let plain = [
      day.description, month, year.padded(to: 4), "\((year / 10).padded(to: 3))X",
      "\((year / 100).padded(to: 2))XX", "\(year.padded(to: 4))-\(season)",
      "\(year.padded(to: 4))-XX", "\(month)-XX", "\(year.padded(to: 4))-XX-XX",
    ]
    let timed = [
      "\(day)T\(hour):07", "\(day)T\(hour):59:30", "\(day)T\(hour):30-03:30", "\(day)T\(hour):00Z",
    ]
    if UInt8.random(in: 0..<6, using: &generator) == 0 {
      return timed.randomElement(using: &generator) ?? ""
    }
    let qualifier = ["", "", "?", "~", "%"].randomElement(using: &generator) ?? ""
    return (plain.randomElement(using: &generator) ?? "") + qualifier
  }
}
