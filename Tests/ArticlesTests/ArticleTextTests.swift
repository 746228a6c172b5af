import ArabicText
import Bytes
import Testing

@testable import Articles

struct ArticleTextTests {
  private static let cleaning = CleaningAccount(
    repairedLines: 2, repairs: [.utf8ReadAsWindows1252: 2], changes: [.control: 3, .space: 1])

  @Test(arguments: [
    ArticleText(body: [], leftOut: [], cleaning: CleaningAccount()),
    ArticleText(
      body: Array("## عنوان\n\nفقرة.\n".utf8),
      leftOut: LineLabel.allCases.enumerated().map { number, label in
        ArticleText.LeftOutLine(
          number: number + 1, text: "سطر \(number)", label: label, reason: "reason",
          isByEditor: number.isMultiple(of: 2))
      }, cleaning: cleaning),
  ])
  func `a text that is kept as bytes is read back the same`(_ text: ArticleText) throws {
    var writer = BinaryWriter()
    text.write(to: &writer)
    var reader = BinaryReader(writer.bytes)
    #expect(try ArticleText(from: &reader) == text)
    #expect(reader.remaining == 0)
  }
}
