import ArabicText
import Testing

@Suite struct FutureCueTests {
  @Test(arguments: [
    ("وستنتقل إلى بنائها الجديد في العام 2041", true),
    ("ويستمر العمل بالاتفاق حتى عام 2041", true),
    ("ويعود إلى القرية في يوليو 2041 المقبل", true),
    ("وفي عام 2041 ستصل القطارات إلى المدينة", true), ("يمتد المشروع إلى عام 2041", true),
    ("وفي عام 2014 وصلت القطارات إلى المدينة", false),
    ("وسيطر الفريق على مباريات عام 2014 كلها", false),
    ("افتتحت المكتبة عام 2014 في الحي القديم", false),
  ]) func `knows a date of the future by the words beside it`(text: String, isFuture: Bool) throws {
    let mention = try #require(DateReader().mentions(in: text).first)
    #expect(FutureCue.stands(by: mention, in: text) == isFuture)
  }
}
