import Diagnostics
import Seeds
import Testing

@testable import Articles

struct EditorLabelsTests {
  private static let text = """
    تجاوز إلى المحتوى الرئيسي
    عنوان المقال
    هذه فقرة أولى من متن المقال، وهي طويلة بما يكفي حتى تعد متنا، وتنتهي كما تنتهي الجملة.
    هذه فقرة ثانية من متن المقال، وهي طويلة بما يكفي حتى تعد متنا، وتنتهي كما تنتهي الجملة.
    """

  private static func lines(_ sidecar: String) -> (text: [Int], problems: [String]) {
    let read = Manuscript.reading(.text(text, sidecar: sidecar))
    return (read.value.text.map(\.number), read.diagnostics.map(\.description))
  }

  @Test(arguments: [
    ("", [3, 4]), ("keep: [1]", [1, 3, 4]), ("drop: [3]", [4]), ("keep: 1\ndrop: [3, 4]", [1]),
  ])
  func `an editor keeps lines and drops them`(_ sidecar: String, _ numbers: [Int]) {
    let lines = Self.lines(sidecar)
    #expect(lines.text == numbers)
    #expect(lines.problems.isEmpty, "\(lines.problems)")
  }

  @Test(arguments: ["keep: [99]", "drop: 99", "drop: 9223372036854775807"])
  func `a line that does not exist is reported at its place`(_ sidecar: String) {
    let lines = Self.lines(sidecar)
    #expect(lines.text == [3, 4])
    #expect(lines.problems.count == 1)
    #expect(lines.problems.first?.hasPrefix("seeds/x.yml:1:") == true, "\(lines.problems)")
  }

  @Test func `what an editor drops is shown among what was left out, and by whom`() {
    let article = ArticleResolver().article(of: .text(Self.text, sidecar: "drop: [3]")).value
    #expect(article.text.leftOut.map(\.number) == [1, 3])
    #expect(article.text.leftOut.map(\.isByEditor) == [false, true])
    #expect(!String(decoding: article.text.body, as: UTF8.self).contains("فقرة أولى"))
  }
}
