import Testing

@testable import Articles

@Suite struct RunInBoilerplateTests {
  static let lead =
    "اقترح نائب في لجنة النقل خفض رسوم تسجيل المراكب الصغيرة إلى النصف، وأيدته الغرفة البحرية."

  @Test(arguments: [
    ("سمات المراكب الصغيرة", LineLabel.keywords),
    ("الكلمات المفتاحية: مراكب، رسوم", .keywords),
    ("رابط الخبر بصحيفة المدار: خفض الرسوم", .furniture),
    ("المصدر: المدار", .source),
    ("اقرأ أيضا: سباق الشراع ينطلق غدا", .related),
  ]) func `cuts off what announces itself after the last full stop`(
    tail: String, label: LineLabel
  ) throws {
    let manuscript = Reading("خفض رسوم المراكب\n\(Self.lead) \(tail)").manuscript
    let cut = try #require(manuscript.cutOff.first)
    #expect(manuscript.lines.last?.text == Self.lead)
    #expect(cut.text == tail)
    #expect(cut.label == label)
    #expect(cut.number == 2)
  }

  @Test func `cuts off share buttons before the text`() throws {
    let bar = "شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك"
    let manuscript = Reading("خفض رسوم المراكب\n\(bar) \(Self.lead)").manuscript
    #expect(manuscript.cutOff.map(\.text) == [bar])
    #expect(manuscript.lines.last?.text == Self.lead)
    #expect(manuscript.lines.last?.leading == bar.unicodeScalars.count)
  }

  @Test(arguments: [
    "فيسبوك وتويتر يتفقان على ميثاق جديد لحماية القراء من الأخبار الكاذبة كما أعلن المتحدثان أمس.",
    "سمات الشخصية التي يصفها الكاتب في روايته تشبه سمات أهل القرية التي ولد فيها قبل ستين عاما.",
    "قال إن المصدر: لا نعرفه، وإن الرسالة وصلت من رقم مجهول ثم اختفى صاحبها ولم يرد على أحد.",
  ]) func `cuts nothing off a sentence`(line: String) {
    let manuscript = Reading("ثلاثة أخبار من المدينة\n\(line)\n\(Self.lead)").manuscript
    #expect(manuscript.cutOff.isEmpty)
    #expect(manuscript.text.map(\.text) == [line, Self.lead])
  }
}
