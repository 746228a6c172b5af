import Diagnostics
import Testing

@testable import Seeds

struct FileKindTests {
  @Test(arguments: [
    ("%PDF-1.4\n", "PDF"), ("{\\rtf1", "RTF"), ("WARC/1.1\r\n", "WARC"),
    ("SQLite format 3\0", "SQLite"), ("PK\u{3}\u{4}xx", "ZIP"),
    ("PK\u{3}\u{4}xx[Content_Types].xml", "DOCX"),
    ("PK\u{3}\u{4}mimetypeapplication/vnd.oasis.opendocument.text", "ODT"),
    ("\u{89}\u{50}\u{4E}\u{47}\u{D}\u{A}", "picture"), ("\u{FF}\u{D8}\u{FF}\u{E0}", "picture"),
    ("GIF89a", "picture"), ("RIFFxxxxWEBP", "picture"),
    ("\u{42}\u{4D}\u{1}\u{2}\u{3}\u{4}\u{0}\u{0}\u{0}\u{0}", "picture"),
    ("\u{1F}\u{8B}\u{8}\u{0}", "gzip"),
    ("\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}", "Office"), ("bplist00", "Safari"),
    (
      "From: <Saved by X>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related\r\n", "MHTML"
    ),
    ("<?xml version='1.0'?><rss version='2.0'>", "feed"),
    ("[{\"title\": \"a\"}]\n", "JSON"), ("[InternetShortcut]\nURL=a", "shortcut"),
  ])
  func `a file is named for what it is`(_ start: String, _ name: String) {
    // A scalar stands for a byte.
    let bytes = start.unicodeScalars.map { UInt8($0.value) }
    #expect(FileKind(bytes)?.name.english.contains(name) == true)
    #expect(FileKind(bytes)?.advice.english.isEmpty == false)
  }

  @Test(arguments: [
    "From: the editor\n\nنص", "PK", "BM", "[نص]", "{\"title\": \"a\"}\nنص", "Date: today\n\nنص", "",
    "WARC", "<p>نص</p>",
  ])
  func `a text is a text`(_ text: String) {
    #expect(FileKind(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("\n<!DOCTYPE html><p>ع", SeedFile.Format.text, SeedFile.Format.html),
    ("<HTML><p>ع", .text, .html),
    ("<?xml version='1.0'?>\n<html>", .text, .html), ("ع <html>", .text, .text),
    ("ع", .html, .text),
    ("<p>ع", .html, .html), ("<html>", .markdown, .markdown),
  ])
  func `a page under the name of a text is a page, and the other way round`(
    _ text: String, _ name: SeedFile.Format, _ format: SeedFile.Format
  ) {
    #expect(FileKind.format(of: Array(text.utf8), named: name) == format)
  }
}
