import HTML
import Testing

@testable import Articles

/// Which tables hold data, and how they are written.
@Suite struct DataTablesTests {
  private static func row(_ cells: [String], _ tag: String = "td") -> String {
    "<tr>" + cells.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
  }

  private static let numbers = row(["أرز", "12"]) + row(["قمح", "30"])

  @Test(
    arguments: [
      ("<table>\(row(["الصنف", "الكمية"], "th"))\(numbers)</table>", true),
      ("<table><caption>المحاصيل</caption>\(numbers)</table>", true),
      ("<table>\(row(["الصنف", "الكمية"]))\(numbers)</table>", true),
      ("<table>\(row(["عدس", "4"]))\(numbers)</table>", true),
      ("<table role=presentation>\(row(["الصنف", "الكمية"], "th"))\(numbers)</table>", false),
      ("<table>\(numbers)</table>", false),
      (
        "<table>\(row(["القائمة", String(repeating: "نص طويل ", count: 60)]))\(numbers)</table>",
        false
      ),
      ("<table>\(row(["<table><tr><td>أ</td></tr></table>", "ب"]))\(numbers)</table>", false),
      ("<table>\(row(["<h1>عنوان</h1>", "ب"]))\(numbers)</table>", false),
      ("<table>\(row(["<input>", "بحث"]))\(numbers)</table>", false),
      ("<table>\(row(["فقرة"]))\(row(["فقرة"]))\(row(["فقرة"]))</table>", false),
      (
        "<table>" + row(["<a href=1>أخبار</a>", "<a href=2>رأي</a>"])
          + row(["<a href=3>فن</a>", "<a href=4>علوم</a>"])
          + row(["<a href=5>صور</a>", "<a href=6>صوت</a>"]) + "</table>", false
      ),
    ] as [(String, Bool)])
  func `tells data from layout`(html: String, isData: Bool) {
    #expect(DataTables.cells(of: HTMLDocument(html)).isEmpty != isData, "\(html)")
  }

  private static func markdown(_ table: String) -> String {
    let text = "<p>هذه أرقام الموسم الماضي كما أعلنتها الوزارة في تقريرها السنوي.</p>"
    let manuscript = Reading(page: "<article>\(text)\(table)\(text)</article>").manuscript
    let lines = MarkdownWriter.markdown(of: manuscript.text).split(separator: "\n")
    return lines.filter { $0.utf8.first == UInt8(ascii: "|") }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      (
        "<table>\(row(["الصنف", "الكمية"], "th"))\(numbers)</table>",
        "| الصنف | الكمية |\n| --- | --- |\n| أرز | 12 |\n| قمح | 30 |"
      ),
      // Without headings.
      (
        "<table>\(row(["1", "2"]))\(row(["3", "4"]))\(row(["5", "6"]))</table>",
        "| | |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |"
      ),
      // Cells over several rows and columns, and none.
      (
        "<table>\(row(["أ", "ب", "ج"], "th"))<tr><td rowspan=2>1</td><td colspan=2>2</td></tr><tr><td></td><td>3</td></tr></table>",
        "| أ | ب | ج |\n| --- | --- | --- |\n| 1 | 2 | |\n| | | 3 |"
      ),
      // Bars, links, emphasis, several lines.
      (
        "<table>\(row(["أ", "ب"], "th"))\(row(["x|y", "<a href='https://a.example/b|c'>ر|ابط</a><br><b>ثقيل</b>"]))</table>",
        "| أ | ب |\n| --- | --- |\n| x\\|y | [ر\\|ابط](https://a.example/b\\|c) **ثقيل** |"
      ),
    ])
  func `writes a table`(html: String, markdown: String) {
    #expect(Self.markdown(html) == markdown, "\(Self.markdown(html))")
  }

  @Test(arguments: [1, 1_000]) func `a cell that spans more columns than there can be is no danger`(
    rows: Int
  ) {
    let table =
      "<table>"
      + String(
        repeating: "<tr><th colspan=9999999999>أ</th><td rowspan=99999>ب</td></tr>", count: rows)
      + "</table>"
    #expect(Self.markdown("\(table)").utf8.count < 1_000_000)
  }
}
