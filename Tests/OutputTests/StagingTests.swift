import Disk
import Foundation
import Output
import Paths
import TestSupport
import Testing

struct StagingTests {
  private static func output(_ folder: TemporaryFolder) throws -> OutputFolder {
    try OutputFolder("\(folder.path)/public", site: "none", sources: [], home: nil)
  }

  /// A site that is made and put in place by `make`.
  @discardableResult
  private static func publish(
    _ folder: TemporaryFolder, part: SiteFolder = .whole,
    _ make: (Staging) throws -> [SiteFile] = { _ in [] }
  ) async throws -> DiskError? {
    let workspace = try Workspace(for: output(folder))
    defer { workspace.leave() }
    let staging = try Staging(in: workspace, part: part)
    return try await staging.publish(make(staging), jobs: 2)
  }

  /// A site of files by their texts.
  @discardableResult
  private static func publish(
    _ folder: TemporaryFolder, part: SiteFolder = .whole, _ files: [String: String]
  ) async throws -> DiskError? {
    try await publish(folder, part: part) { staging in
      try files.map { name, text in
        try staging.write(Array(text.utf8), to: SitePath(stringLiteral: name)).file
      }
    }
  }

  private static func texts(_ folder: TemporaryFolder, _ name: String) -> [String: String] {
    folder.tree(name).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  private static let marker = "Warraq archive site\n"

  @Test func `readers see nothing of a site before it is complete`() async throws {
    let old = [".warraq-site": Self.marker, "index.html": "old"]
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/index.html": "old",
    ])
    try await Self.publish(folder) { staging in
      let files = [
        try staging.write(Array("new".utf8), to: "index.html").file,
        try staging.write(Array("a".utf8), to: "articles/مقال/index.html").file,
      ]
      #expect(Self.texts(folder, "public") == old)
      return files
    }
    #expect(
      Self.texts(folder, "public") == ["index.html": "new", "articles/مقال/index.html": "a"])
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `a copied file with the same bytes is the old one`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/same": "a", "public/other": "a",
      "static/same": "a", "static/other": "b", "static/sub/new": "c",
    ])
    let before = Disk.signature(of: "\(folder.path)/public/same")
    try await Self.publish(folder) { staging in
      let copied = try ["/same", "/other", "/sub/new"].map { path in
        try staging.copy("\(folder.path)/static\(path)", to: SitePath(stringLiteral: path))
      }
      #expect(copied.map(\.isNew) == [false, true, true])
      return copied.map(\.file)
    }
    #expect(Self.texts(folder, "public") == ["same": "a", "other": "b", "sub/new": "c"])
    #expect(Disk.signature(of: "\(folder.path)/public/same") == before)
  }

  @Test func `builds where nothing was`() async throws {
    let folder = try TemporaryFolder()
    try await Self.publish(folder, ["a": "a"])
    #expect(Self.texts(folder, ".") == ["public/a": "a"])
  }

  @Test func `the ownership marker is the site's own, though its name begins with a dot`()
    async throws
  {
    let folder = try TemporaryFolder(["public/.warraq-site": Self.marker])
    try await Self.publish(folder, [OwnershipMarker.name: "new"])
    #expect(Self.texts(folder, "public") == [".warraq-site": "new"])
  }

  @Test func `what a killed build left is removed`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, ".public.warraq/.warraq-lock": "1\n",
      ".public.warraq/site/half.html": "a", ".public.warraq/old/a.html": "a",
    ])
    try await Self.publish(folder, ["a": "a"])
    #expect(Self.texts(folder, ".") == ["public/a": "a"])
  }

  @Test func `a site that a killed build had moved aside comes back`() throws {
    let folder = try TemporaryFolder([
      ".public.warraq/old/index.html": "old", ".public.warraq/.warraq-lock": "1\n",
      ".public.warraq/site/x": "a",
    ])
    try Workspace(for: Self.output(folder)).leave()
    #expect(Self.texts(folder, ".") == ["public/index.html": "old"])
  }

  @Test(arguments: [".public.warraq/mine", ".public.new/mine", ".public.old/mine"])
  func `a folder beside the output that no build made is not touched`(_ file: String) async throws {
    let folder = try TemporaryFolder([file: "mine"])
    _ = try? await Self.publish(folder, ["a": "a"])
    #expect(folder.text(file) == "mine")
  }

  @Test func `a workspace that is a link leads nowhere`() async throws {
    let folder = try TemporaryFolder(["mine/.warraq-lock": "1\n", "mine/photo.jpg": "a"])
    try folder.link(".public.warraq", to: "mine")
    await #expect(throws: DiskError.self) { try await Self.publish(folder, ["a": "a"]) }
    #expect(Self.texts(folder, "mine") == [".warraq-lock": "1\n", "photo.jpg": "a"])
  }

  @Test func `one build at a time writes to an output, and names itself`() throws {
    let folder = try TemporaryFolder()
    let first = try Workspace(for: Self.output(folder))
    let busy = #expect(throws: Workspace.Busy.self) { try Workspace(for: Self.output(folder)) }
    #expect(busy?.holder == Int(getpid()))
    first.leave()
    try Workspace(for: Self.output(folder)).leave()
    #expect(try Disk.entries(of: folder.path).isEmpty)
  }

  @Test func `a site that is given up leaves the old one and no trace`() throws {
    let folder = try TemporaryFolder(["public/.warraq-site": Self.marker])
    let workspace = try Workspace(for: Self.output(folder))
    let staging = try Staging(in: workspace)
    _ = try staging.write([0x61], to: "a/b/c")
    staging.discard()
    workspace.leave()
    #expect(Self.texts(folder, ".") == ["public/.warraq-site": Self.marker])
  }

  @Test func `nothing is written or removed through a link in the old site`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "mine/photo.jpg": "a",
    ])
    try folder.link("public/posts", to: "../mine")
    try await Self.publish(folder, ["posts/photo.jpg": "b"])
    #expect(
      Self.texts(folder, ".") == ["mine/photo.jpg": "a", "public/posts/photo.jpg": "b"])
  }

  @Test func `a file that is the same again keeps its time`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/a/b": "same",
    ])
    let before = try #require(Disk.signature(of: "\(folder.path)/public/a/b"))
    try await Self.publish(folder) { staging in
      let (same, some) = (
        try staging.write(Array("same".utf8), to: "a/b"),
        try staging.write(Array("some".utf8), to: "a/c")
      )
      #expect(same.file.signature == before && some.isNew)
      return [same.file, some.file]
    }
    #expect(Disk.signature(of: "\(folder.path)/public/a/b") == before)
    #expect(Self.texts(folder, "public") == ["a/b": "same", "a/c": "some"])
  }

  @Test func `files are taken over all or none, and only those that are meant`() async throws {
    let folder = try TemporaryFolder(["public/.warraq-site": Self.marker, "public/a": "1"])
    let signature = try #require(Disk.signature(of: "\(folder.path)/public/a"))
    let file = SiteFile(path: "a", signature: signature)
    let other = SiteFile(
      path: "/.warraq-site",
      signature: FileSignature(size: Self.marker.utf8.count, modified: signature.modified - 1))
    try await Self.publish(folder) { staging in
      let missing = SiteFile(path: "missing", signature: signature)
      let taken = [
        try staging.takeOver([file, other]), try staging.takeOver([missing]),
        try staging.takeOver([file]),
      ]
      #expect(taken == [false, false, true])
      return [file]
    }
    #expect(Self.texts(folder, "public") == ["a": "1"])
  }

  @Test func `no file is taken over from behind a link`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "mine/photo.jpg": "a",
    ])
    try folder.link("public/posts", to: "../mine")
    let photo = "\(folder.path)/mine/photo.jpg"
    let signature = try #require(Disk.signature(of: photo))
    try await Self.publish(folder) { staging in
      let isTaken = try staging.takeOver([SiteFile(path: "posts/photo.jpg", signature: signature)])
      #expect(!isTaken)
      return [try staging.write(Array("a".utf8), to: "posts/photo.jpg").file]
    }
    try Data("b".utf8).write(to: URL(filePath: photo), options: [])
    #expect(folder.text("public/posts/photo.jpg") == "a")
  }

  @Test func `a folder of the site is replaced alone`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/a/x/index.html": "old",
      "public/a/x/gone": "old", "public/a/y/index.html": "other",
    ])
    let other = try folder.modified("public/a/y")
    let part = try #require(SiteFolder(holding: ["a/x/index.html", "a/x/gone"]))
    try await Self.publish(folder, part: part, ["a/x/index.html": "new", "a/x/deeper/b": "b"])
    #expect(
      Self.texts(folder, "public") == [
        ".warraq-site": Self.marker, "a/x/index.html": "new", "a/x/deeper/b": "b",
        "a/y/index.html": "other",
      ])
    #expect(try folder.modified("public/a/y") == other)
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test(arguments: [
    ("a/new/deep/index.html", "a/b", "index.html"), (".well-known/a", "index.html", nil),
  ])
  func `of a folder that is not there, or may be the user's, one above is replaced`(
    _ file: SitePath, _ held: SitePath, _ other: SitePath?
  ) throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/a/b": "old", "public/.well-known/mine": "a",
    ])
    let workspace = try Workspace(for: Self.output(folder))
    defer { workspace.leave() }
    let staging = try Staging(
      in: workspace, part: try #require(SiteFolder(holding: [file.relative])))
    #expect(staging.holds(file) && staging.holds(held))
    if let other { #expect(!staging.holds(other)) }
  }

  @Test func `two pages at one path are an error and not a loss`() async throws {
    let folder = try TemporaryFolder()
    let staging = try Staging(in: Workspace(for: Self.output(folder)))
    _ = try staging.write([0x61], to: "a")
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a") }
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a/b") }
  }

  @Test(arguments: ["a file gone", "a file cut short", "a file more"])
  func `what others do to a site that is being made keeps it from being published`(
    _ deed: String
  ) async throws {
    let folder = try TemporaryFolder(["public/.warraq-site": Self.marker])
    await #expect(throws: Staging.Incomplete.self) {
      try await Self.publish(folder) { staging in
        let files = try ["a", "b/c"].map { try staging.write(Array("text".utf8), to: $0).file }
        let made = ".public.warraq/site/b"
        switch deed {
        case "a file gone": try FileManager.default.removeItem(atPath: "\(folder.path)/\(made)/c")
        case "a file cut short": try folder.write([0x61], to: "\(made)/c")
        default: try folder.write([0x61], to: "\(made)/d")
        }
        return files
      }
    }
    #expect(Self.texts(folder, "public") == [".warraq-site": Self.marker])
  }

  /// A folder that cannot be read stops the carrying over of dot entries.
  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `when publishing fails the old site is intact`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/.locked/a": "a",
    ])
    let locked = "\(folder.path)/public/.locked"
    chmod(locked, 0)
    defer { chmod(locked, 0o755) }
    await #expect(throws: DiskError.self) { try await Self.publish(folder, ["a": "a"]) }
    #expect(folder.text("public/.warraq-site") == Self.marker)
  }
}
