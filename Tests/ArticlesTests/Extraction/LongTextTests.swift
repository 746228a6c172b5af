import TestSupport
import Testing

@testable import Articles

/// Texts of thousands of lines of one kind, which no rule may compare with each other.
struct LongTextTests {
  @Test(arguments: [
    "اقرأ أيضا", "موضوعات متعلقة", "21 يناير 2015", "المصدر: رويترز", "كتب: محمد علي",
    "تصوير: رويترز",
    "كلمات مفتاحية: إيران، روسيا", "س: ما هذا؟", "اقرأ أيضا: عنوان مقال آخر عن إيران", "عنوان قصير",
    "http://example.org/", "نشر في: 08 شباط/فبراير 2019 - 14:20", "اقرأ أيضا\n21 يناير 2015",
  ])
  func `the time to read a text grows with its length`(_ line: String) {
    func seconds(_ count: Int) -> Duration {
      let text = "عنوان المقال\n\n" + String(repeating: line + "\n", count: count)
      return ContinuousClock().measure { _ = Reading(text) }
    }
    _ = seconds(100)
    // Eight times the lines take eight times as long, and not 64 times.
    let (short, long) = (seconds(500), seconds(4_000))
    #expect(long < short * 30 + .milliseconds(500), "\(short), \(long)")
  }
}
