import Bytes
import TestSupport
import Testing

@testable import Paths

struct SitePathTests {
  private static let arabic = String(repeating: "ح", count: 128)
  private static let deep = String(repeating: "/\(String(repeating: "x", count: 200))", count: 9)

  /// Texts that are no paths within a site, and why.
  ///
  /// A slash or a full stop with a mark after it is one character to Swift.
  static let hostile: [(text: String, mistake: SitePathMistake)] = [
    ("", .notFromTop), ("a", .notFromTop), ("a/b/", .notFromTop), ("../a", .notFromTop),
    ("\u{64B}/a", .notFromTop), ("C:\\a", .notFromTop), ("\u{FEFF}/a", .notFromTop),
    ("//", .emptyName), ("//evil.example/", .emptyName), ("/a//b", .emptyName),
    ("/a//", .emptyName),
    ("/.", .dots), ("/..", .dots), ("/./", .dots), ("/../", .dots), ("/a/..", .dots),
    ("/a/../b", .dots), ("/a/./b/", .dots), ("/../\u{64B}x/", .dots), ("/..\u{2F}\u{64B}x/", .dots),
    ("/a/..\u{2F}\u{301}b/", .dots), ("/../../\u{654}etc/\u{64B}passwd", .dots),
    ("/a\0b", .control), ("/a\nb", .control), ("/a\u{7F}", .control), ("/\u{85}/", .control),
    ("/a\r/", .control), ("/\u{1B}[31m/", .control), ("/\u{9F}", .control),
    ("/\(arabic)", .longName), ("/a/\(arabic)/", .longName), ("/\(arabic)/a", .longName),
    (deep + "/", .long), (deep + "/a", .long), (String(repeating: "/a", count: 2_100), .long),
  ]

  @Test(arguments: hostile)
  func `what leads out of a site, or cannot stand in one, is no path`(
    _ text: String, _ mistake: SitePathMistake
  ) {
    #expect(throws: mistake) { try SitePath(text) }
    var writer = BinaryWriter()
    text.write(to: &writer)
    var reader = BinaryReader(writer.bytes)
    #expect(throws: BinaryDamage.self) { try SitePath(from: &reader) }
  }

  @Test(arguments: hostile)
  func `whatever a name is made of, the path that has it stays in its folder`(
    _ text: String, _ mistake: SitePathMistake
  ) throws {
    let name = FileName(text)
    for path in [
      SitePath.folder(name), .folder(name, name), .folder("a").file(name), .top.file(name),
      .folder(name, name).page, try #require(SitePath.folder(name, name).parent),
    ] {
      #expect(try SitePath(path.text) == path, "\(path)")
      #expect(Self.depth(of: path) == path.names.count, "\(path)")
    }
  }

  @Test(arguments: [
    "/", "/a", "/a/", "/articles/شويغو-في-طهران/", "/.a/", "/...", "/..a/", "/a../", "/a b/",
    "/..\u{64B}/", "/\u{64B}/", "/%2e%2e/", "/\u{FF0F}../",
    "/\(String(repeating: "ح", count: 127))",
  ])
  func `whatever stays in a site is a path`(_ text: String) throws {
    #expect(try SitePath(text).text.utf8.elementsEqual(text.utf8))
  }

  /// How deep the file system goes on its way, component by component; `nil` where it leaves the top.
  private static func depth(of path: SitePath) -> Int? {
    var depth = 0
    for name in path.text.utf8.split(separator: UInt8(ascii: "/")) {
      if name.elementsEqual("..".utf8) {
        depth -= 1
      } else if !name.elementsEqual(".".utf8) {
        depth += 1
      }
      if depth < 0 { return nil }
    }
    return depth
  }

  private static let pieces = [
    "/", "/", "/", ".", "..", "a", "حرف", "\u{64B}", "\u{301}", "\u{654}", "\0", "\n", "\\", ":",
    " ",
    "\u{200D}", "\u{202E}", "%2e", "~", "CON", "\u{1F1F8}", String(repeating: "y", count: 130),
  ]

  @Test(arguments: 0..<50)
  func `no text makes a path that breaks the rules`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<24, using: &random))
        .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let name = FileName(text)
      let made: [SitePath] = [.folder(name), .folder("a", name), .top.file(name)]
      for path in [try? SitePath(text), try? SitePath("/" + text)].compactMap(\.self) + made {
        let bytes = Array(path.text.utf8)
        #expect(bytes.first == UInt8(ascii: "/") && bytes.count <= 4_096)
        #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        let names = bytes.dropFirst().split(
          separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, name) in names.enumerated() {
          #expect(!name.isEmpty || index == names.count - 1, "\(path)")
          #expect(name.count <= 255 && name != [0x2E] && name != [0x2E, 0x2E], "\(path)")
        }
        #expect(Self.depth(of: path) == path.names.count, "\(path)")
        #expect(try SitePath(path.page.text) == path.page)
      }
    }
  }

  @Test func `paths that Swift takes for equal texts are two`() throws {
    let (composed, decomposed): (SitePath, SitePath) = ("/\u{622}/", "/\u{627}\u{653}/")
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
  }

  @Test(arguments: [
    ("/", "/index.html", "", nil), ("/a/", "/a/index.html", "a/", "/"), ("/a", "/a", "a", "/"),
    ("/a/b.html", "/a/b.html", "a/b.html", "/a/"), ("/a/b/", "/a/b/index.html", "a/b/", "/a/"),
  ])
  func `a path knows its file, its folder and what the file system calls it`(
    _ text: String, _ page: String, _ relative: String, _ parent: String?
  ) throws {
    let path = try SitePath(text)
    #expect(path.page.text == page)
    #expect(path.relative == relative)
    #expect(path.parent?.text == parent)
  }
}
