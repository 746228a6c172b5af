import Articles
import Diagnostics
import Disk
import Seeds
import TestSupport
import Testing

@testable import WarraqKit

struct TextStoreTests {
  /// Sources by what is special about them; a text beside `a.md` is its original.
  private static let sources: [(name: String, files: [String: String], isInOriginal: Bool)] = [
    ("Markdown", ["a.md": "فقرة.\n\nفقرة *أخرى*.\n"], true),
    ("front matter", ["a.md": "---\ntitle: عنوان\n---\nفقرة.\n"], true),
    ("nothing below the front matter", ["a.md": "---\ntitle: عنوان\n---\n"], true),
    ("a byte order mark", ["a.md": "\u{FEFF}فقرة.\n"], true),
    ("Markdown to be cleaned", ["a.md": "فقرة\u{A0}واحدة.\r\n"], false),
    ("another original", ["a.md": "فقرة.\n", "a.txt": "عنوان\n\nفقرة أولى.\n"], false),
    ("scraped text", ["a.txt": "عنوان\n\nفقرة أولى من النص.\nالمصدر: وكالة\n"], false),
  ]

  @Test(arguments: sources)
  func `a text is kept where it stands, and given back the same`(
    _ name: String, _ files: [String: String], _ isInOriginal: Bool
  ) throws {
    let folder = try TemporaryFolder(files)
    let store = try #require(TextStore(in: OpenFolder(folder.path)))
    let path = files["a.md"] == nil ? "a.txt" : "a.md"
    let file = try #require(SeedFolder.source(at: path, in: folder.path))
    let seed = try Seed.read(file, in: folder.path).value
    let text = ArticleText.reading(seed)

    #expect(store[3] == nil)
    store.keep(text, of: 3, madeFrom: seed.originalBytes)
    let place = try #require(store[3], "\(name)")
    #expect(store.text(at: place, madeFrom: seed.originalBytes) == text, "\(name)")
    if case .endOfOriginal = place {
      #expect(isInOriginal, "\(name)")
    } else {
      #expect(!isInOriginal, "\(name)")
    }
  }
}
