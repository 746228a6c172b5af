import ArabicText
import Testing

@testable import Articles

@Suite struct DayOfLeadTests {
  @Test(arguments: [
    (
      "بدأ الوفد اليوم الاثنين 20 يوليو 2015 زيارة إلى المنطقة الحرة تستمر ثلاثة أيام.",
      "2015-07-20"
    ),
    ("بدأ الوفد أمس الأحد (19 يوليو/تموز 2015) زيارة إلى المنطقة الحرة تستمر أياما.", "2015-07-20"),
    (
      "يبدأ الوفد اليوم الموافق 20 يوليو 2015 زيارة إلى المنطقة الحرة تستمر ثلاثة أيام.",
      "2015-07-20"
    ),
  ]) func `dates a text by the day that its lead calls today`(lead: String, day: String) {
    let published = Reading("وفد تجاري يزور المنطقة\n\(lead)").published
    #expect(published.edtf?.description == day)
    #expect(published.basis == .relative)
    #expect(published.confidence == .likely)
  }

  @Test(arguments: [
    // A weekday alone is in every week.
    "بدأ الوفد اليوم الاثنين زيارة إلى المنطقة الحرة تستمر ثلاثة أيام كما أعلن الميناء.",
    "افتتح الميناء في 20 يوليو 2015 وبدأ الوفد اليوم زيارة إلى المنطقة الحرة في المدينة.",
    // The weekday contradicts the date.
    "بدأ الوفد اليوم الجمعة 20 يوليو 2015 زيارة إلى المنطقة الحرة تستمر ثلاثة أيام كاملة.",
    "بدأ الوفد اليوم 20 يوليو 2015 زيارة، وقال إنها تنتهي أمس 30 يوليو 2015 كما أعلن الميناء.",
  ]) func `never reckons it from less`(lead: String) {
    let published = Reading("وفد تجاري يزور المنطقة\n\(lead)").published
    #expect(published.basis != .relative)
  }

  @Test(arguments: [
    ("وصلت المكتبة إلى القرى للمرة الأولى منذ انطلاقها عام 2014 كما قال السائق للصغار.", "2014/.."),
    ("وستزور المكتبة خمسين قرية أخرى في عام 2041، ويقول السائق إنه يحفظ أسماء القراء.", nil),
    ("واعتمد المجلس موازنة 2041 بعد نقاش طويل استمر حتى الفجر في قاعة الاجتماعات.", nil),
    ("ويستمر العمل بالاتفاق حتى نهاية 2041 كما قال السائق الذي يحفظ أسماء القراء.", nil),
    ("وسيطر الفريق على مباريات عام 2014 كلها كما قال السائق الذي يحفظ أسماء القراء.", "2014/.."),
    ("افتتحت المكتبة عام 2014 وستنتقل إلى بنائها الجديد في العام 2041 كما قال السائق.", "2014/.."),
  ]) func `bounds it by what the text speaks of as past`(line: String, bound: String?) {
    let published = Reading("المكتبة المتنقلة تصل إلى القرى\n\(line)").published
    #expect(published.edtf?.description == bound)
    #expect(published.confidence == (bound == nil ? nil : .bound))
  }
}
