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
}
