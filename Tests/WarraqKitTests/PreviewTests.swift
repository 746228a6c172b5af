import Foundation
import Paths
import TestSupport
import Testing
import WarraqKit

/// A preview remembers what its last build has left, and shows the site that a clean build makes.
struct PreviewTests {
  private static func options(_ folder: TemporaryFolder) -> BuildOptions {
    BuildOptions(site: folder.path, now: TemporaryFolder.now)
  }

  /// The files of the preview, and those that a clean build makes elsewhere.
  private static func files(
    _ folder: TemporaryFolder
  ) async -> (shown: [String: Data], clean: [String: Data]) {
    _ = await folder.build {
      $0.clean = true
      $0.output = "\(folder.path)/clean"
    }
    return (folder.tree(".warraq/preview/site"), folder.tree("clean"))
  }

  /// Follows what a build tells of the files of the site.
  private static func follow(_ site: Preview.Site, _ table: inout Set<String>) {
    switch site {
    case .files(let files): table = Set(files.map(\.relative))
    case .changes(let changes):
      table.formUnion(changes.made.map(\.relative))
      table.subtract(changes.removed.map(\.relative))
    case .same: break
    }
  }

  @Test(arguments: 21...(TestLength.isLong ? 60 : 24) as ClosedRange<UInt64>)
  func `random edits are shown as a clean build would show them`(_ seed: UInt64) async throws {
    let folder = try TemporaryFolder.site()
    var edits = RandomEdits(folder, seed: seed)
    var preview = try Preview(Self.options(folder))
    var table: Set<String> = []
    var history: [String] = []
    for _ in 0..<8 {
      let update = await preview.build(at: TemporaryFolder.now)
      #expect(update.report.outcome == .published, "\(update.report.remarks)")
      Self.follow(update.site, &table)
      let (shown, clean) = await Self.files(folder)
      let differing = Set(shown.keys).union(clean.keys).filter { shown[$0] != clean[$0] }
      #expect(differing.sorted() == [], "after \(history.joined(separator: ", "))")
      #expect(table == Set(shown.keys), "after \(history.joined(separator: ", "))")
      if edits.next(upTo: 2) == 0 { await preview.keep() }
      history.append(try edits.make())
    }
  }

  @Test func `what is kept is what the next preview needs`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    for isFirst in [true, false] {
      var preview = try Preview(Self.options(folder))
      let report = await preview.build(at: TemporaryFolder.now).report
      #expect((report.files.made > 0) == isFirst)
      #expect(folder.tree(".warraq/preview").keys.contains("state") != isFirst)
      await preview.keep()
      #expect(folder.tree(".warraq/preview").keys.contains("state"))
    }
  }

  @Test func `a preview goes on when everything that is kept is deleted`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    var preview = try Preview(Self.options(folder))
    _ = await preview.build(at: TemporaryFolder.now)
    await preview.keep()
    try folder.remove(".warraq")
    try folder.write(Data("عنوان المقال الثاني\n\nفقرة جديدة.\n".utf8), to: "seeds/b.txt")
    let report = await preview.build(at: TemporaryFolder.now).report
    #expect(report.outcome == .published, "\(report.remarks)")
    let (shown, clean) = await Self.files(folder)
    #expect(shown == clean)
  }

  @Test func `an error leaves the last site, and what is known of it`() async throws {
    let folder = try TemporaryFolder.site()
    try folder.age()
    var preview = try Preview(Self.options(folder))
    _ = await preview.build(at: TemporaryFolder.now)
    let before = folder.tree(".warraq/preview/site")
    try folder.write(Data("{{titel}}".utf8), to: "templates/404.html")
    let failed = await preview.build(at: TemporaryFolder.now)
    #expect(failed.report.outcome == .rejected && failed.site == .same)
    #expect(folder.tree(".warraq/preview/site") == before)
    try folder.remove("templates/404.html")
    let mended = await preview.build(at: TemporaryFolder.now)
    #expect(mended.report.files.made == 0 && mended.report.files.unchanged == before.count)
    #expect(folder.tree(".warraq/preview/site") == before)
  }
}
