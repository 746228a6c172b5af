import Disk
import Foundation
import Output
import TestSupport
import Testing

struct StagingTests {
  private static let signature = OutputFolder.Signature(name: "robots.txt", opening: "# Made")

  private static func output(_ folder: TemporaryFolder) throws -> OutputFolder {
    try OutputFolder("\(folder.path)/public", sources: [], home: nil, signature: signature)
  }

  private static func texts(_ folder: TemporaryFolder, _ name: String) -> [String: String] {
    folder.tree(name).mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `readers see nothing of a site before it is complete`() throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made", "public/index.html": "old"])
    let staging = try Staging(for: Self.output(folder))
    try staging.write(Array("new".utf8), to: "index.html")
    try staging.write(Array("a".utf8), to: "articles/مقال/index.html")
    #expect(Self.texts(folder, "public") == ["robots.txt": "# Made", "index.html": "old"])
    try staging.publish()
    #expect(
      Self.texts(folder, "public") == ["index.html": "new", "articles/مقال/index.html": "a"])
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `builds where nothing was`() throws {
    let folder = try TemporaryFolder()
    let staging = try Staging(for: Self.output(folder))
    try staging.write([0x61], to: "a")
    try staging.publish()
    #expect(Self.texts(folder, "public") == ["a": "a"])
  }

  @Test func `the user's dot entries are carried over as they are`() throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made", "public/.git/HEAD": "ref", "public/.nojekyll": "",
      "public/.well-known/security.txt": "a", "public/deep/.dot": "goes",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/.link", withDestinationPath: "/etc")
    let staging = try Staging(for: Self.output(folder))
    try staging.publish()
    #expect(
      Self.texts(folder, "public") == [
        ".git/HEAD": "ref", ".nojekyll": "", ".well-known/security.txt": "a",
      ])
    #expect(try Disk.kind(of: "\(folder.path)/public/.link") == .link)
  }

  @Test func `what a killed build left is removed`() throws {
    let folder = try TemporaryFolder([
      "public/robots.txt": "# Made", ".public.new/half.html": "a", ".public.old/a.html": "a",
    ])
    let staging = try Staging(for: Self.output(folder))
    try staging.write([0x61], to: "a")
    try staging.publish()
    #expect(Self.texts(folder, ".") == ["public/a": "a"])
  }

  @Test func `a site that a killed build had moved aside comes back`() throws {
    let folder = try TemporaryFolder([
      ".public.old/index.html": "old", ".public.old/robots.txt": "# Made", ".public.new/x": "a",
    ])
    let staging = try Staging(for: Self.output(folder))
    #expect(
      Self.texts(folder, "public") == ["index.html": "old", "robots.txt": "# Made"])
    staging.discard()
    #expect(try Disk.entries(of: folder.path).map(\.name) == ["public"])
  }

  @Test func `a site that is given up leaves the old one and no trace`() throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made"])
    let staging = try Staging(for: Self.output(folder))
    try staging.write([0x61], to: "a/b/c")
    staging.discard()
    #expect(Self.texts(folder, ".") == ["public/robots.txt": "# Made"])
  }

  @Test func `nothing is written or removed through a link in the old site`() throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made", "mine/photo.jpg": "a"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/public/posts", withDestinationPath: "../mine")
    let staging = try Staging(for: Self.output(folder))
    try staging.write([0x62], to: "posts/photo.jpg")
    try staging.publish()
    #expect(
      Self.texts(folder, ".") == ["mine/photo.jpg": "a", "public/posts/photo.jpg": "b"])
  }

  @Test func `two pages at one path are an error and not a loss`() throws {
    let folder = try TemporaryFolder()
    let staging = try Staging(for: Self.output(folder))
    try staging.write([0x61], to: "a")
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a") }
    #expect(throws: DiskError.self) { try staging.write([0x62], to: "a/b") }
  }

  /// A folder that cannot be read stops the copying of dot entries.
  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `when publishing fails the old site is intact`() throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made", "public/.locked/a": "a"])
    let locked = "\(folder.path)/public/.locked"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: locked)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked)
    }
    let staging = try Staging(for: Self.output(folder))
    #expect(throws: DiskError.self) { try staging.publish() }
    #expect(folder.text("public/robots.txt") == "# Made")
  }

  @Test func `when publishing fails because of a pipe the old site is intact`() throws {
    let folder = try TemporaryFolder(["public/robots.txt": "# Made"])
    #expect(mkfifo("\(folder.path)/public/.pipe", 0o644) == 0)
    let staging = try Staging(for: Self.output(folder))
    #expect(throws: DiskError.self) { try staging.publish() }
    #expect(folder.text("public/robots.txt") == "# Made")
  }
}
