import Disk
import Foundation
import TestSupport
import Testing

/// Whatever stops a build, the site that stands there is the old one or the new one, byte for byte.
struct BrokenBuildTests {
  private static func article(_ number: Int, _ text: String) -> String {
    "عنوان المقال \(number)\n\n\(number % 27 + 1) يناير \(2000 + number % 20)\n\n\(text)\n"
  }

  /// A site of many articles, built once, whose every article is then another.
  private static func editedSite(articles: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["warraq.yml": "title: أرشيف\n"])
    for number in 0..<articles {
      try folder.write(Data(article(number, "نص أول.").utf8), to: "seeds/\(number).txt")
    }
    #expect(try Program.run(["build"], in: folder).status == 0)
    for number in 0..<articles {
      try folder.write(Data(article(number, "نص ثان طويل.").utf8), to: "seeds/\(number).txt")
    }
    return folder
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGINT])
  func `a build that is ended at any moment leaves the old site or the new one`(
    _ signal: Int32
  ) throws {
    let folder = try Self.editedSite(articles: 60)
    try folder.write([0x6D], to: "public/.git/HEAD")
    let old = folder.tree("public")
    let whole = try Program.run(["build", "--output", "new"], in: folder)
    #expect(whole.status == 0, "\(whole.messages)")
    let new = folder.tree("new").merging([".git/HEAD": Data([0x6D])]) { $1 }
    #expect(old != new)
    // The build above has left a state of its own.
    try FileManager.default.removeItem(atPath: "\(folder.path)/.warraq")
    let limit = try Program.duration(of: ["build", "--output", "other"], in: folder)
    var generator = SplitMix64(seed: UInt64(signal))
    for _ in 0..<8 {
      let moment = Double.random(in: 0...1.2, using: &generator) * limit
      try Program.end(["build"], in: folder, after: moment, with: signal)
      let tree = folder.tree("public")
      #expect(tree == old || tree == new, "after \(moment) of \(limit) s")
    }
    #expect(try Program.run(["build"], in: folder).status == 0)
    #expect(folder.tree("public") == new)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasPrefix(".public") }, "\(names)")
  }

  @Test(
    .enabled(if: Preload.isPossible, "there is no C compiler"),
    arguments: ["WRITE", "CLOSE", "SYNC", "LINK"])
  func `a disk that fails leaves the old site, and says so`(_ call: String) throws {
    let folder = try Self.editedSite(articles: 3)
    let old = folder.tree("public")
    let library = try Preload.make(Preload.failingDisk, in: folder)
    let result = try Program.run(
      ["build"], in: folder, environment: ["LD_PRELOAD": library, "FAILING": call])
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("Input/output error"), "\(result.messages)")
    #expect(folder.tree("public") == old)
    #expect(try Program.run(["build"], in: folder).status == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.contains { $0.hasPrefix(".public") }, "\(names)")
  }

  @Test func `too few files that may be open end a build with the reason`() throws {
    let folder = try Self.editedSite(articles: 3)
    let old = folder.tree("public")
    let result = try Program.run(["build"], in: folder, before: "ulimit -n 7")
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("Too many open files"), "\(result.messages)")
    #expect(folder.tree("public") == old)
  }

  @Test func `a file that grows beyond what is allowed leaves the old site`() throws {
    let folder = try Self.editedSite(articles: 3)
    let old = folder.tree("public")
    let result = try Program.run(["build"], in: folder, before: "trap '' XFSZ; ulimit -f 8")
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("File too large"), "\(result.messages)")
    #expect(folder.tree("public") == old)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a small disk"))
  func `a full disk leaves the old site, and says which file and why`() throws {
    let folder = try Self.editedSite(articles: 60)
    let disk = try SmallDisk(in: folder, kilobytes: 1_200)
    try folder.copyTree("public", to: "disk/public")
    let old = folder.tree("disk/public")
    let result = try Program.run(["build", "--output", "disk/public"], in: folder)
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("disk/.public.warraq/"), "\(result.messages)")
    #expect(result.messages.contains("No space left on device"), "\(result.messages)")
    #expect(folder.tree("disk/public") == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["public"])
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a small disk"))
  func `a disk that is read only leaves the old site`() throws {
    let folder = try Self.editedSite(articles: 3)
    let disk = try SmallDisk(in: folder, kilobytes: 4_000)
    try folder.copyTree("public", to: "disk/public")
    let old = folder.tree("disk/public")
    try disk.forbidWriting()
    let result = try Program.run(["build", "--output", "disk/public"], in: folder)
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("Read-only file system"), "\(result.messages)")
    #expect(folder.tree("disk/public") == old)
  }
}
