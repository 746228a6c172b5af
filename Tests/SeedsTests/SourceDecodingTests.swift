import Diagnostics
import Seeds
import Testing

struct SourceDecodingTests {
  private static func problem(_ bytes: [UInt8]) -> String? {
    do throws(DiagnosedError) {
      _ = try SourceDecoding.text(of: bytes, path: "seeds/x.txt")
      return nil
    } catch {
      return error.diagnostics.map(\.description).joined(separator: "\n")
    }
  }

  @Test(arguments: ["", "نص\n", "a\r\nb\tc\u{0B}\u{0C}", "\u{FFFD}"])
  func `reads UTF-8 as it is`(_ text: String) throws {
    #expect(try SourceDecoding.text(of: Array(text.utf8), path: "x") == text)
  }

  @Test func `takes a byte order mark off`() throws {
    #expect(try SourceDecoding.text(of: [0xEF, 0xBB, 0xBF, 0x61], path: "x") == "a")
  }

  @Test(
    arguments: [
      // A Windows-1256 word, a sequence that is cut, one that is too long, a surrogate half.
      [0x61, 0x0A, 0xE3, 0xDE], Array("ا\nب".utf8) + [0xD9], [0x61, 0x0A, 0x61, 0xC0, 0xAF],
      [0x0A, 0x61, 0xED, 0xA0, 0x80],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are refused with their line`(_ bytes: [UInt8]) throws {
    let problem = try #require(Self.problem(bytes))
    #expect(problem.hasPrefix("seeds/x.txt:2:"), "\(problem)")
    #expect(problem.contains("error: "), "\(problem)")
    #expect(problem.contains("[not-utf8]"), "\(problem)")
  }

  @Test func `a picture is refused as what it is`() throws {
    let problem = try #require(
      Self.problem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]))
    #expect(problem.hasPrefix("seeds/x.txt:"), "\(problem)")
    #expect(problem.contains("[binary]"), "\(problem)")
  }

  private static func article(_ bytes: [UInt8]) -> [String] {
    do throws(DiagnosedError) {
      return try SourceDecoding.article(in: bytes, path: "x").diagnostics.map(\.description)
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  private static let sentence = "قال وزير الخارجية إن المحادثات مع الوفد الزائر كانت مثمرة"

  @Test(
    arguments: [
      (Array(sentence.utf8), []),
      (Array("\(sentence)\u{0}\r\n".utf8), []),
      (Array("\(sentence)\nنص".utf8) + [0xFF], ["x:2:3: warning: ", "[invalid-bytes]"]),
      (Array("\(sentence)\nحرف\u{FFFD}".utf8), ["x:2:4: warning: ", "[encoding-loss]"]),
      (Array("\(sentence)\u{202E}".utf8), ["x:1:58: warning: ", "[override]"]),
      (Array("\(sentence)\n20١5".utf8), ["x:2:3: note: ", "[mixed-digits]"]),
      (Array("\(sentence)\nالعaرب".utf8), ["x:2:4: note: ", "[homoglyph]"]),
      (Array("Ù‚Ø§Ù„ Ø§Ù„ÙˆØ²ÙŠØ±".utf8), ["x: note: 1 line was decoded anew", "[mojibake]"]),
      (
        Array("\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} نص".utf8),
        ["x:1:1: error: ", "4 are lost", "[destroyed]"]
      ),
      (Array("\(sentence)\n????? ??????? ??????? ????".utf8), ["x:2:1: error: ", "[destroyed]"]),
      ([0xA1, 0xEF, 0xA9, 0xA3, 0xEA, 0x20, 0xA9, 0xED], ["x:1:1: error: ", "[not-utf8]"]),
      (Array("نص\u{1}".utf8), ["x:1:3: error: ", "[binary]"]),
      (Array("\u{FEFF}\u{200F} \n".utf8), ["x: error: ", "[empty]"]),
    ] as [([UInt8], [String])])
  func `what is lost or looks wrong in an article is reported`(_ bytes: [UInt8], _ parts: [String])
  {
    let problems = Self.article(bytes)
    #expect(problems.count == (parts.isEmpty ? 0 : 1), "\(problems)")
    for part in parts { #expect(problems.first?.contains(part) == true, "\(problems)") }
  }
}
