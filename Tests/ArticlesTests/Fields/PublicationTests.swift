import ArabicText
import Diagnostics
import Seeds
import Testing

@testable import Articles

struct PublicationTests {
  private static func published(_ text: String, sidecar: String = "") -> Publication {
    ArticleResolver().article(of: .text(text, sidecar: sidecar)).value.metadata.published
  }

  private static func paragraph(_ words: String) -> String {
    "عنوان المقال\n\nكان ذلك \(words)، وهذه فقرة طويلة بما يكفي حتى تعد متنا، وتنتهي كما تنتهي "
      + "الجملة."
  }

  @Test(arguments: [
    ("في عام 2010 ثم في مارس 2013", "2013/.."), ("في عام 2013 ثم في عام 2010", "2013/.."),
    ("منذ عام 1979", "1979/.."),
  ])
  func `the text gives a bound and never a day`(_ words: String, _ bound: String) {
    let published = Self.published(Self.paragraph(words))
    #expect(published.edtf?.description == bound)
    #expect(published.confidence == .bound)
    #expect(published.basis == .mentions)
    #expect(published.date == nil)
    #expect(published.line == 3)
  }

  @Test(arguments: [
    "في عام 2010، ومن المقرر أن ينتهي بحلول عام 2035", "في عام 2010 ضمن رؤية 2030",
    "في عام 2010 وسيستمر حتى 2040",
  ])
  func `a year still to come bounds nothing`(_ words: String) {
    let published = Self.published(Self.paragraph(words))
    #expect(published.edtf?.earliest?.year ?? 0 <= 2010, "\(published)")
    #expect(published.date == nil)
  }

  @Test func `headlines of other articles bound nothing`() {
    let text = Self.paragraph("في عام 2010") + "\nاقرأ أيضا\nماذا حدث في عام 2016"
    #expect(Self.published(text).edtf?.description == "2010/..")
  }

  @Test(
    arguments: [
      ("", "2015-01-21", nil), ("date: 2014", "2014", 1),
    ] as [(String, String, Int?)])
  func `the name of a Markdown file says when, unless its front matter does`(
    _ frontMatter: String, _ date: String, _ line: Int?
  ) {
    let file = SeedFile(
      id: "2015-01-21-a", path: "seeds/2015-01-21-a.md", originalPath: nil, sidecarPath: nil,
      format: .markdown)
    let seed = Seed(
      file: file, text: "كان ذلك في عام 2010.",
      frontMatter: FieldsReader.read(frontMatter, file: file.path).value,
      originalBytes: [])
    let published = ArticleResolver().article(of: seed).value.metadata.published
    #expect(published.date?.description == date)
    #expect(published.basis == .frontMatter)
    #expect(published.confidence == .certain)
    #expect(published.line == line)
  }

  @Test func `where nothing says when, nothing is said`() {
    let published = Self.published(Self.paragraph("أمس"))
    #expect(published == .unknown, "\(published)")
  }

  @Test(arguments: [
    ("2015-01-21", Publication.Confidence.certain), ("2015", .certain), ("2015~", .likely),
    ("2015?", .likely), ("2015/..", .bound), ("../2015", .bound), ("2015/2016", .certain),
  ])
  func `an editor's date is as sure as it is written`(
    _ date: String, _ confidence: Publication.Confidence
  ) {
    let published = Self.published("نص", sidecar: "date: \(date)")
    #expect(published.edtf?.description == date)
    #expect(published.confidence == confidence)
  }
}
