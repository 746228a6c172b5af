import ArabicText
import Testing

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
    ("يوليو 21, 2012", "2012-07-21"), ("سامي الخالدي يوم 21 - 07 - 2012", "2012-07-21"),
    ("القاهرة بتاريخ (21-07-2012)", "2012-07-21"), ("2012-07-21 | 12:42", "2012-07-21"),
    ("21/07/12 12:42", "2012-07-21"), ("date: \"2012-07-21\"", "2012-07-21"),
    ("السبت-2012-07-21 09:14 am", "2012-07-21"),
    ("منذ 3 سنوات - Saturday 21 July 2012", "2012-07-21"),
  ]) func `reads the date of a line in any order`(line: String, day: String) {
    #expect(DateStamp.read(line)?.publication.edtf.dateOnly.description == day)
  }

  @Test(arguments: ["العدد 2012", "May be late", "2012 / 2013", "الساعة 10:30", "", "12/2012"])
  func `reads none where no day is printed`(line: String) {
    #expect(DateStamp.read(line) == nil)
  }
}
