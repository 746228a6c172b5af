import TestSupport
import Testing

@testable import ArabicText

struct DeclaredCharsetTests {
  @Test(
    arguments: [
      ("<meta charset=windows-1256>", Charset.windows1256), ("<META CHARSET='UTF-8'>", .utf8),
      ("<html><head><meta charset = \"cp1256\" ><title>", .windows1256),
      (
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-6\">", .iso88596
      ),
      ("<meta content='text/html;charset=windows-1256' http-equiv=content-type>", .windows1256),
      ("<meta name=x content=\"charset=utf-8\"><meta charset=arabic>", .iso88596),
      ("<!-- <meta charset=utf-8> --><meta charset=windows-1256>", .windows1256),
      ("<!--><meta charset=utf-8>", .utf8), ("<div title=\"<meta charset=utf-8>\">", nil),
      ("<meta/charset='utf-8'/>", .utf8), ("<meta charset=utf-16>", .utf8),
      ("<meta charset=windows-1252>", nil), ("<metal charset=utf-8>", nil), ("<meta charset", nil),
      ("<meta charset=\"utf-8", .utf8), ("< meta charset=utf-8>", nil), ("", nil), ("<", nil),
      ("<!--", nil), ("</meta charset=utf-8>", nil),
      (String(repeating: " ", count: 1_024) + "<meta charset=utf-8>", nil),
    ] as [(String, Charset?)])
  func `reads what a page declares`(page: String, charset: Charset?) {
    #expect(DeclaredCharset.ofHTML(Array(page.utf8)) == charset)
  }

  @Test func `takes any bytes`() {
    let pieces = [
      "<", "meta", "<meta ", "charset", "=", "\"", "'", ">", "/", "<!--", "--", " ", "é",
    ]
    var generator = SplitMix64(seed: 31)
    for _ in 0..<5_000 {
      let page = (0..<12).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
      #expect(DeclaredCharset.ofHTML(Array(page.utf8)) == nil, "\(page)")
    }
  }
}
