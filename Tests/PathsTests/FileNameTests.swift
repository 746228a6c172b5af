import TestSupport
import Testing

@testable import Paths

struct FileNameTests {
  @Test(arguments: [
    ("مقال.txt", "مقال.txt"), ("a b", "a b"), ("...a", "...a"), ("console", "console"),
    ("com10", "com10"), ("a.con", "a.con"), ("", "_"), (".", "_"), ("..", "_"), (" . ", "_"),
    ("a.", "a"), ("a. .", "a"), (" a", "a"), ("a:b*c?d\"e|f\\g<h>i/j", "a-b-c-d-e-f-g-h-i-j"),
    ("a\nb\0c\u{85}", "a-b-c-"), ("CON", "CON_"), ("con", "con_"), ("aux.md", "aux_.md"),
    ("Aux .md", "Aux _.md"), ("nul.tar.gz", "nul_.tar.gz"), ("COM1", "COM1_"), ("lpt¹", "lpt¹_"),
    ("conin$", "conin$_"), ("../../etc/passwd", "..-..-etc-passwd"), ("/\u{64B}..", "-\u{64B}"),
  ])
  func `a name is kept where every system takes it, and else made safe`(
    _ text: String, _ name: String
  ) {
    #expect(FileName(text).text.utf8.elementsEqual(name.utf8), "\(FileName(text).text)")
  }

  @Test
  func `a long name is cut at a letter, and keeps its extension and what tells it from others`() {
    let long = String(repeating: "ح", count: 124)
    let (first, second) = (FileName("\(long).html.txt").text, FileName("\(long)ب.html.txt").text)
    #expect(first.utf8.count <= 255 && second.utf8.count <= 255)
    #expect(first.utf8.count > 240 && first.utf8.suffix(4).elementsEqual(".txt".utf8))
    #expect(first != second && !first.unicodeScalars.contains("\u{FFFD}"))
    #expect(FileName(String(repeating: "a", count: 255)).text.utf8.count == 255)
    #expect(FileName(String(repeating: ".x", count: 200)).text.utf8.count <= 255)
  }

  @Test(arguments: 0..<50)
  func `a name made safe is safe, and stays as it is`(seed: UInt64) {
    let pieces = [
      ".", " ", "con", "AUX", "nul", "1", "a", "حرف", "\u{64B}", "/", ":", "\n", "\u{202E}", "²",
      "com",
      String(repeating: "ز", count: 90),
    ]
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<9, using: &random))
        .compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let name = FileName(text).text
      #expect((1...255).contains(name.utf8.count))
      #expect(
        FileName(name).text.utf8.elementsEqual(name.utf8), "\(text.debugDescription): \(name)")
      #expect(!name.utf8.contains { $0 < 0x20 || "/\\:*?\"<>|".utf8.contains($0) }, "\(name)")
      #expect(![0x20, 0x2E].contains(name.utf8.last ?? 0x20), "\(name)")
    }
  }

  @Test(arguments: [
    ("/tags/x/", true), ("/TAGS/", true), ("/Timeline/", true), ("/a/tags/", false), ("/", true),
    ("/.git/x/", true), ("/.well-known/", true), ("/a/.git/", false), ("/sitemap-3.xml", true),
    ("/sitemap/", false), ("/tag\u{17F}/", true), ("/articles/a/", false), ("/feed.xml/", true),
  ])
  func `the names of the program and of the user are reserved at the top`(
    _ text: String, _ isReserved: Bool
  ) throws {
    #expect(ReservedNames.holds(try SitePath(text)) == isReserved)
  }
}
