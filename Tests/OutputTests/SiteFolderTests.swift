import Output
import Testing

struct SiteFolderTests {
  @Test(arguments: [
    (["a/b/c"], "a/b/", true), (["a/b/c", "a/b/d"], "a/b/x/y", true),
    (["a/b/c", "a/bc/d"], "a/z", true), (["a/b/c", "a/bc/d"], "ab", false),
    (["a/b/c", "a/bc/d"], "b/c", false), (["a/b/c", "a/b"], "a/z", true),
    (["a/b/c", "a"], "z", true), (["مقال/١/index.html", "مقال/٢/index.html"], "مقال/x", true),
    (["مقال/١/index.html", "مقالات/x"], "z", true),
  ])
  func `the deepest folder of several files holds what stands below it`(
    _ files: [String], _ file: String, _ isHeld: Bool
  ) throws {
    #expect(try #require(SiteFolder(holding: files)).holds(file) == isHeld)
  }

  @Test(arguments: [
    ("a/b", true), ("a/b/c", true), ("a", false), ("a/bc", false), ("", false), ("a/c", false),
  ])
  func `a folder is held by itself and by those above it`(_ folder: String, _ isHeld: Bool) throws {
    #expect(try #require(SiteFolder(holding: ["a/b/c"])).holds(folder: folder) == isHeld)
    #expect(SiteFolder.whole.holds(folder: folder))
  }

  @Test func `no files have no folder, and a file at the top has the site`() {
    #expect(SiteFolder(holding: []) == nil)
    #expect(SiteFolder(holding: ["a"]) == .whole)
    #expect(SiteFolder(holding: ["a/b", "c/d"]) == .whole)
  }
}
