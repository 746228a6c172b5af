import Disk
import Foundation
import Output
import TestSupport
import Testing

struct StagingTests {
  private static func output(_ folder: TemporaryFolder) throws -> OutputFolder {
    try OutputFolder("\(folder.path)/public", sources: [], home: nil)
  }

  private static func texts(_ folder: TemporaryFolder, _ name: String) -> [String: String] {
    folder.tree(name).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `readers see nothing of a site before it is complete`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/index.html": "old",
    ])
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write(Array("new".utf8), to: "index.html")
    _ = try staging.write(Array("a".utf8), to: "articles/مقال/index.html")
    #expect(
      Self.texts(folder, "public") == ["robots.txt": "# Made by Warraq", "index.html": "old"])
    try await staging.publish(jobs: 2)
    #expect(
      Self.texts(folder, "public") == ["index.html": "new", "articles/مقال/index.html": "a"])
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `a copied file with the same bytes is the old one`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/same": "a", "public/other": "a",
      "static/same": "a", "static/other": "b", "static/sub/new": "c",
    ])
    let before = Disk.signature(of: "\(folder.path)/public/same")
    let staging = try Staging(for: Self.output(folder))
    var new: [String] = []
    for name in ["same", "other", "sub/new"] {
      let copied = try staging.copy("\(folder.path)/static/\(name)", to: name)
      if copied.isNew { new.append(copied.file.name) }
    }
    try await staging.publish(jobs: 2)
    #expect(new == ["other", "sub/new"])
    #expect(Self.texts(folder, "public") == ["same": "a", "other": "b", "sub/new": "c"])
    #expect(Disk.signature(of: "\(folder.path)/public/same") == before)
  }

  @Test func `builds where nothing was`() async throws {
    let folder = try TemporaryFolder()
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write([0x61], to: "a")
    try await staging.publish(jobs: 2)
    #expect(Self.texts(folder, "public") == ["a": "a"])
  }

  @Test func `the user's dot entries are carried over as they are`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/.git/HEAD": "ref", "public/.nojekyll": "",
      "public/.well-known/security.txt": "a", "public/deep/.dot": "goes",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/.link", withDestinationPath: "/etc")
    let staging = try Staging(for: Self.output(folder))
    try await staging.publish(jobs: 2)
    #expect(
      Self.texts(folder, "public") == [
        ".git/HEAD": "ref", ".nojekyll": "", ".well-known/security.txt": "a",
      ])
    #expect(try Disk.kind(of: "\(folder.path)/public/.link") == .link)
  }

  @Test func `the ownership marker is the site's own, though its name begins with a dot`()
    async throws
  {
    let folder = try TemporaryFolder(["public/.warraq-site": "Warraq archive site\nold\n"])
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write(Array("new".utf8), to: OwnershipMarker.name)
    try await staging.publish(jobs: 2)
    #expect(Self.texts(folder, "public") == [".warraq-site": "new"])
  }

  @Test func `what a killed build left is removed`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", ".public.new/half.html": "a",
      ".public.old/a.html": "a",
    ])
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write([0x61], to: "a")
    try await staging.publish(jobs: 2)
    #expect(Self.texts(folder, ".") == ["public/a": "a"])
  }

  @Test func `a site that a killed build had moved aside comes back`() async throws {
    let folder = try TemporaryFolder([
      ".public.old/index.html": "old", ".public.old/robots.txt": "# Made by Warraq",
      ".public.new/x": "a",
    ])
    let staging = try Staging(for: Self.output(folder))
    #expect(
      Self.texts(folder, "public") == ["index.html": "old", "robots.txt": "# Made by Warraq"])
    staging.discard()
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `a site that is given up leaves the old one and no trace`() async throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made by Warraq"])
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write([0x61], to: "a/b/c")
    staging.discard()
    #expect(Self.texts(folder, ".") == ["public/robots.txt": "# Made by Warraq"])
  }

  @Test func `nothing is written or removed through a link in the old site`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "mine/photo.jpg": "a",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/posts", withDestinationPath: "../mine")
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write([0x62], to: "posts/photo.jpg")
    try await staging.publish(jobs: 2)
    #expect(
      Self.texts(folder, ".") == ["mine/photo.jpg": "a", "public/posts/photo.jpg": "b"])
  }

  @Test func `a file that is the same again keeps its time`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/a/b": "same",
    ])
    let before = try #require(Disk.signature(of: "\(folder.path)/public/a/b"))
    let staging = try Staging(for: Self.output(folder))
    #expect(try staging.write(Array("same".utf8), to: "a/b").file.signature == before)
    #expect(try staging.write(Array("some".utf8), to: "a/c").isNew)
    try await staging.publish(jobs: 2)
    #expect(Disk.signature(of: "\(folder.path)/public/a/b") == before)
    #expect(Self.texts(folder, "public") == ["a/b": "same", "a/c": "some"])
  }

  @Test func `files are taken over all or none, and only those that are meant`() async throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made by Warraq", "public/a": "1"])
    let signature = try #require(Disk.signature(of: "\(folder.path)/public/a"))
    let file = SiteFile(name: "a", signature: signature)
    let other = SiteFile(
      name: "robots.txt", signature: FileSignature(size: 16, modified: signature.modified - 1))
    let staging = try Staging(for: Self.output(folder))
    #expect(try !staging.takeOver([file, other]))
    #expect(try !staging.takeOver([SiteFile(name: "missing", signature: signature)]))
    #expect(try staging.takeOver([file]))
    try await staging.publish(jobs: 1)
    #expect(Self.texts(folder, "public") == ["a": "1"])
  }

  @Test func `no file is taken over from behind a link`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "mine/photo.jpg": "a",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/posts", withDestinationPath: "../mine")
    let photo = "\(folder.path)/mine/photo.jpg"
    let signature = try #require(Disk.signature(of: photo))
    let staging = try Staging(for: Self.output(folder))
    #expect(try !staging.takeOver([SiteFile(name: "posts/photo.jpg", signature: signature)]))
    _ = try staging.write(Array("a".utf8), to: "posts/photo.jpg")
    try await staging.publish(jobs: 1)
    try Data("b".utf8).write(to: URL(filePath: photo), options: [])
    #expect(folder.text("public/posts/photo.jpg") == "a")
  }

  @Test func `a folder of the site is replaced alone`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/a/x/index.html": "old",
      "public/a/x/gone": "old",
      "public/a/y/index.html": "other",
    ])
    let other = try folder.modified("public/a/y")
    let part = try #require(SiteFolder(holding: ["a/x/index.html", "a/x/gone"]))
    let staging = try Staging(for: Self.output(folder), part: part)
    #expect(staging.holds("a/x/deeper/b") && !staging.holds("a/y/index.html"))
    _ = try staging.write(Array("new".utf8), to: "a/x/index.html")
    _ = try staging.write(Array("b".utf8), to: "a/x/deeper/b")
    try await staging.publish(jobs: 2)
    #expect(
      Self.texts(folder, "public") == [
        "robots.txt": "# Made by Warraq", "a/x/index.html": "new", "a/x/deeper/b": "b",
        "a/y/index.html": "other",
      ])
    #expect(try folder.modified("public/a/y") == other)
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `of a folder that is not there the one above is replaced`() async throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made by Warraq", "public/a/b": "old"])
    let part = try #require(SiteFolder(holding: ["a/new/deep/index.html"]))
    let staging = try Staging(for: Self.output(folder), part: part)
    #expect(staging.holds("a/b") && !staging.holds("robots.txt"))
    _ = try staging.write(Array("new".utf8), to: "a/new/deep/index.html")
    try await staging.publish(jobs: 2)
    #expect(
      Self.texts(folder, "public") == [
        "robots.txt": "# Made by Warraq", "a/new/deep/index.html": "new",
      ])
  }

  @Test func `two pages at one path are an error and not a loss`() async throws {
    let folder = try TemporaryFolder()
    let staging = try Staging(for: Self.output(folder))
    _ = try staging.write([0x61], to: "a")
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a") }
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a/b") }
  }

  /// A folder that cannot be read stops the copying of dot entries.
  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `when publishing fails the old site is intact`() async throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made by Warraq", "public/.locked/a": "a",
    ])
    let locked = "\(folder.path)/public/.locked"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked)
    }
    let staging = try Staging(for: Self.output(folder))
    await #expect(throws: DiskError.self) { try await staging.publish(jobs: 2) }
    #expect(folder.text("public/robots.txt") == "# Made by Warraq")
  }

  @Test func `when publishing fails because of a pipe the old site is intact`() async throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made by Warraq"])
    #expect(mkfifo("\(folder.path)/public/.pipe", 0o644) == 0)
    let staging = try Staging(for: Self.output(folder))
    await #expect(throws: DiskError.self) { try await staging.publish(jobs: 2) }
    #expect(folder.text("public/robots.txt") == "# Made by Warraq")
  }
}
