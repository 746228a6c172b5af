import ArabicText
import Seeds
import Testing

struct DatedNameTests {
  @Test(
    arguments: [
      ("2015-01-21-visit", "2015-01-21", "visit"),
      ("posts/2015-01-21-visit", "2015-01-21", "posts/visit"),
      ("2015-01-21_زيارة", "2015-01-21", "زيارة"), ("2015-02-30-visit", nil, "2015-02-30-visit"),
      ("2015-01-21", nil, "2015-01-21"), ("2015-01-21-", nil, "2015-01-21-"),
      ("2016-2-29-x", "2016-02-29", "x"), ("2016_2_9_x", "2016-02-09", "x"),
      ("٢٠١٦-٢-٢٩-x", "2016-02-29", "x"), ("2016-2-30-x", nil, "2016-2-30-x"),
      ("2015-01-21x", nil, "2015-01-21x"),
      ("2015-01-XX-a", nil, "2015-01-XX-a"), ("visit", nil, "visit"), ("", nil, ""),
      ("2015-01-21-a/b", nil, "2015-01-21-a/b"),
    ] as [(String, String?, String)])
  func `the name of a Markdown file may begin with its date`(
    id: String, date: String?, rest: String
  ) {
    let file = SeedFile(
      id: id, path: "seeds/\(id).md", originalPath: nil, sidecarPath: nil, format: .markdown)
    #expect(file.dateInName?.description == date)
    #expect(file.undatedID == rest)
  }

  @Test func `the name of a scraped text says nothing`() {
    let file = SeedFile(
      id: "2015-01-21-a", path: "seeds/2015-01-21-a.txt", originalPath: nil, sidecarPath: nil,
      format: .text)
    #expect(file.dateInName == nil)
    #expect(file.undatedID == "2015-01-21-a")
  }
}
