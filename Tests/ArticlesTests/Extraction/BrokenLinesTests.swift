import Diagnostics
import Testing

@testable import Articles

/// Lines that go on in the next one are one paragraph, and keep their numbers.
struct BrokenLinesTests {
  private static func text(_ source: String) -> String {
    let article = ArticleResolver().article(of: .text(source)).value
    return String(decoding: article.text.body, as: UTF8.self)
  }

  private static let paragraphs = [
    "أعلنت بلدية الضفاف أمس أن أعمال الحفر في الشارع الكبير ستنتهي قبل نهاية الشهر، وأن المرور سيعود "
      + "إلى الجهتين بعد أن تجف طبقة الأسفلت الأخيرة التي وضعتها الورش ليلا، ووعدت بأن ترد ثمن ما "
      + "تلف من البضائع في المتاجر التي أغلقت أبوابها طوال أسبوعين بسبب الغبار وانقطاع الكهرباء.",
    "وطلبت من السكان أن يتركوا سياراتهم في الساحة القريبة من السوق حتى يوم الخميس، ووعدت بحافلات "
      + "صغيرة تنقل كبار السن إلى بيوتهم كل ربع ساعة من الصباح إلى المساء، ثم نشرت خريطة فيها "
      + "الطرق التي بقيت مفتوحة، ورقما يجيب عنه موظفوها ليلا ونهارا عن أسئلة التجار وأهالي الحي.",
  ]

  private static func wrapped(_ text: String, at width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      if line.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : "\(line) \(word)"
      }
    }
    return lines.joined(separator: "\n")
  }

  @Test(arguments: [60, 70, 80, 90, 100], ["\n", "\n\n"])
  func `paragraphs wrapped at a fixed width are joined`(_ width: Int, _ blank: String) {
    let head = "أعمال الحفر في شارع الضفاف الكبير تنتهي قبل نهاية الشهر\n\n"
    let source = head + Self.paragraphs.map { Self.wrapped($0, at: width) }.joined(separator: blank)
    let text = Self.text(source)
    for paragraph in Self.paragraphs { #expect(text.contains(paragraph), "\(text)") }
    #expect(
      Reading(source).manuscript.lines.map(\.number)
        == source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { !$1.isEmpty }.map { $0.offset + 1 })
  }

  @Test func `a paragraph cut where it has links is joined`() {
    let source = """
      جسر الضفاف يفتح أمام المشاة بعد عام من الترميم
      وصل المهندسون إلى المدينة قبل أسبوع، وبدؤوا عملهم في
      جسر الضفاف
      ، وهو أقدم الجسور التي ما زالت قائمة على النهر منذ مئة عام.
      وأضاف رئيس الورشة أن الترميم كلف نصف ما كان مقدرا له، لأن الحجارة جاءت من مقلع قريب.
      """
    let text = Self.text(source)
    #expect(
      text.contains("وبدؤوا عملهم في جسر الضفاف، وهو أقدم الجسور"), "\(text)")
    #expect(!text.contains("منذ مئة عام. وأضاف"), "\(text)")
    #expect(Reading(source).manuscript.lines.map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test func `lines of a list and of a poem are not joined`() {
    let lines = ["خبز من فرن الحي", "وزيت من معصرة الجبل", "وملح من بحر قريب", "وماء من بئر الدار"]
    let evidence = LineClassifier.evidence(Line.lines(of: lines.joined(separator: "\n")))
    #expect(evidence.goesOn == [false, false, false, false])
  }
}
