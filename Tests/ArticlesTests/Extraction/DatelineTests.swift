import ArabicText
import Testing

@testable import Articles

@Suite struct DatelineTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    var place: String?
    var agency: String?
    var paper: String?
    var author: String?
    var date: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Example(text: "القامشلي ـ نورث برس", place: "القامشلي", agency: "نورث برس", paper: "نورث برس"),
    Example(text: "صيدا-وكالات:", place: "صيدا", agency: "وكالات"),
    Example(text: "جدة ومكة المكرمة - واس", place: "جدة ومكة المكرمة", agency: "واس"),
    Example(
      text: "سلوى مراد، وكالات (صيدا، بيروت)-", place: "صيدا، بيروت", agency: "وكالات",
      author: "سلوى مراد"),
    Example(text: "دمشق، سوريا (CNN) --", place: "دمشق، سوريا", agency: "CNN", paper: "CNN"),
    Example(
      text: "باريس 12 محرم 1437 هـ الموافق 25 أكتوبر 2015 م واس", place: "باريس", agency: "واس",
      date: "2015-10-25"),
    Example(text: "الخرطوم 21-7-2012 (سونا)", place: "الخرطوم", agency: "سونا", date: "2012-07-21"),
    Example(text: "تل رفعت – سانا", place: "تل رفعت", agency: "سانا"),
    Example(text: "بيروت – «المدار»", place: "بيروت", agency: "المدار", paper: "المدار"),
    Example(text: "المنيا - حسن عبد الغفار", place: "المنيا", author: "حسن عبد الغفار"),
    Example(text: "الدار البيضاء - مراسلنا", place: "الدار البيضاء"),
    Example(text: "محمد علي | 21 يوليو 2012", author: "محمد علي", date: "2012-07-21"),
  ]) func `reads the parts of a dateline`(example: Example) throws {
    let found = try #require(Dateline(example.text))
    #expect(found.place == example.place)
    #expect(found.agency == example.agency)
    #expect(found.paper == example.paper)
    #expect(found.author == example.author)
    #expect(found.date?.edtf.description == example.date)
  }

  @Test(arguments: [
    "بيروت تستعد للاحتفال", "«عربات جديدة»", "(تتمة)", "قال رئيس الوزراء",
    "سوق المدينة - الجزء الثاني",
    "وكالات السفر ترفع أسعارها هذا الموسم", "محمد علي", "", "-", "2012",
  ]) func `takes nothing else for one`(text: String) {
    #expect(Dateline(text) == nil)
  }

  @Test(arguments: [
    ("طرابلس - وكالات: قال شهود إن الطريق فتح.", "طرابلس"),
    ("دمشق (رويترز) - قال شهود إن الطريق فتح.", "دمشق"),
    ("لندن: يزور الوفد المدينة غدا.", "لندن"),
    ("صلالة ـ العمانية: اعتمد الوزراء الخطة.", "صلالة"),
  ]) func `finds it before the text of a paragraph`(text: String, place: String) {
    #expect(RunInHead.dateline(of: text)?.place == place)
  }

  @Test(arguments: [
    "مصر: لا عودة عن القرار مهما كان الثمن.", "وقال الوزير: الطريق مفتوح.",
    "عاد الفريق إلى بيروت - كما قال المدرب - بعد أسبوع.", "الاتفاق بين باريس ولندن: ماذا بعد؟",
  ]) func `leaves a paragraph that opens with its text alone`(text: String) {
    #expect(RunInHead.dateline(of: text) == nil)
  }
}
