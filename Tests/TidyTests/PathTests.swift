import TestSupport
import Testing

struct PathTests {
  private static let folders = [".ci", "Sources", "Tests", "seeds", "starter", "templates"]

  /// Groups of paths that a file system which ignores case takes for one.
  private static func clashes(_ paths: [String]) -> [[String]] {
    Dictionary(grouping: paths) { $0.lowercased() }.values.filter { $0.count > 1 }
  }

  @Test func `no two paths differ only in the case of letters`() throws {
    let paths = try Self.folders.flatMap { folder in
      try Repository.files(below: folder).map { "\(folder)/\($0)" }
    }
    #expect(paths.count > 500)
    #expect(Self.clashes(paths) == [], "these cannot be checked out on a Mac")
  }

  @Test(arguments: [
    (["a/b", "a/B"], 1), (["A/b", "a/c"], 0), (["a", "A", "b", "B"], 2), (["ab", "a/b"], 0),
  ])
  func `a clash is seen wherever the case differs`(_ paths: [String], _ count: Int) {
    #expect(Self.clashes(paths).count == count)
  }
}
