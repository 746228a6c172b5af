import ArabicText
import Testing

@Suite struct DayOfLeadTests {
  @Test(arguments: [
    ("بدأ الوفد اليوم الاثنين 20 يوليو 2015 زيارة إلى المنطقة.", "2015-07-20"),
    ("بدأ الوفد أمس الأحد (19 يوليو/تموز 2015) زيارة إلى المنطقة.", "2015-07-20"),
    ("يبدأ الوفد اليوم الموافق 20 يوليو 2015 زيارة إلى المنطقة.", "2015-07-20"),
  ]) func `finds the day that a lead calls today`(line: String, day: String) {
    #expect(DayOfLead.found(in: [line]).map { EDTF($0.day).description } == day)
  }

  @Test func `finds it in the first three lines, and says in which`() {
    let (plain, dated) = (
      "زار الوفد المنطقة الحرة.", "بدأ الوفد زيارته اليوم الاثنين 20 يوليو 2015."
    )
    #expect(DayOfLead.found(in: [plain, plain, dated])?.line == 2)
    #expect(DayOfLead.found(in: [plain, plain, plain, dated]) == nil)
  }

  @Test(arguments: [
    ["بدأ الوفد اليوم الاثنين زيارة إلى المنطقة."],
    ["بدأ الوفد اليوم 20 يوليو 2015 زيارة.", "وتنتهي أمس 30 يوليو 2015 كما أعلن الميناء."],
  ]) func `finds none where a day is missing or another contradicts it`(lines: [String]) {
    #expect(DayOfLead.found(in: lines) == nil)
  }
}
