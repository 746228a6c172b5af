import Disk
import Foundation
import Output
import Paths
import TestSupport
import Testing

/// What the user keeps at the top of the output under names that begin with a dot.
struct DotEntriesTests {
  private static let marker = "Warraq archive site\n"

  /// Publishes a site that consists of files, by their texts, and its marker.
  @discardableResult
  private static func publish(
    _ folder: TemporaryFolder, _ files: [String: String] = [:]
  ) async throws -> DiskError? {
    let output = try OutputFolder("\(folder.path)/public", site: "none", sources: [], home: nil)
    let workspace = try Workspace(for: output)
    defer { workspace.leave() }
    let staging = try Staging(in: workspace)
    let marker = OwnershipMarker.text(version: "1", paths: files.keys.sorted())
    let all = files.merging([OwnershipMarker.name: marker]) { $1 }
    return try await staging.publish(
      all.map { name, text in
        try staging.write(Array(text.utf8), to: SitePath(stringLiteral: name)).file
      }, jobs: 2)
  }

  /// The texts of the site but for the marker.
  private static func site(_ folder: TemporaryFolder) -> [String: String] {
    folder.tree("public").filter { $0.key != OwnershipMarker.name }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `they are carried over as they are`() async throws {
    let folder = try TemporaryFolder([
      "public/.warraq-site": Self.marker, "public/.git/HEAD": "ref", "public/.git/hooks/a": "x",
      "public/.nojekyll": "", "public/deep/.dot": "goes",
    ])
    let git = "\(folder.path)/public/.git"
    try FileManager.default.createDirectory(
      atPath: "\(git)/refs/tags", withIntermediateDirectories: true)
    try FileManager.default.linkItem(atPath: "\(git)/HEAD", toPath: "\(git)/twin")
    try folder.link("public/.link", to: "/etc")
    #expect(mkfifo("\(git)/pipe", 0o600) == 0)
    #expect(mkdir(Array("\(git)/".utf8CString.dropLast()) + [-1, 0], 0o755) == 0)
    chmod("\(git)/hooks/a", 0o4751)
    chmod("\(git)/hooks", 0o700)
    let times = [timespec(tv_sec: 5, tv_nsec: 7), timespec(tv_sec: 1_000_000_000, tv_nsec: 3)]
    for name in ["HEAD", "hooks/a", "hooks", "refs"] {
      utimensat(AT_FDCWD, "\(git)/\(name)", times, 0)
    }
    func status(_ name: String) -> stat {
      var status = stat()
      lstat("\(git)/\(name)", &status)
      return status
    }
    let names = ["HEAD", "hooks/a", "hooks", "refs", "refs/tags", "pipe"]
    let before = names.map(status)
    let count = try Disk.entries(of: git).count
    try await Self.publish(folder)
    for (name, old) in zip(names, before) {
      let new = status(name)
      #expect(new.st_mode == old.st_mode && new.st_nlink == old.st_nlink, "\(name)")
      #expect(new.st_mtim.tv_sec == old.st_mtim.tv_sec, "\(name)")
      #expect(new.st_mtim.tv_nsec == old.st_mtim.tv_nsec, "\(name)")
    }
    #expect(status("HEAD").st_ino == status("twin").st_ino)
    #expect(try Disk.entries(of: git).count == count)
    #expect(try Disk.kind(of: "\(folder.path)/public/.link") == .link)
    #expect(folder.text("public/.nojekyll") == "" && folder.text("public/deep/.dot") == nil)
  }

  @Test func `files that the site brings come among the user's, and go again alone`() async throws {
    let folder = try TemporaryFolder([
      "public/.well-known/mine": "m", "public/.warraq-site": Self.marker,
    ])
    try await Self.publish(folder, [".well-known/a": "1", ".well-known/deep/b": "2", ".x/y": "3"])
    #expect(
      Self.site(folder) == [
        ".well-known/mine": "m", ".well-known/a": "1", ".well-known/deep/b": "2", ".x/y": "3",
      ])
    try await Self.publish(folder, [".well-known/a": "4"])
    #expect(Self.site(folder) == [".well-known/mine": "m", ".well-known/a": "4"])
    #expect(try Disk.kind(of: "\(folder.path)/public/.well-known/deep") == nil)
    #expect(try Disk.kind(of: "\(folder.path)/public/.x") == nil)
  }

  @Test(arguments: [
    (".nojekyll", ".nojekyll", ".nojekyll"), (".well-known/a", ".well-known/a", ".well-known/a"),
    (".a/b", ".a", ".a"), (".a", ".a/b", ".a"),
  ])
  func `a file of the site never replaces one of the user's, and both are named`(
    _ ours: String, _ theirs: String, _ taken: String
  ) async throws {
    let folder = try TemporaryFolder([
      "public/\(theirs)": "theirs", "public/.warraq-site": Self.marker,
    ])
    let refusal = await #expect(throws: OutputFolder.Refusal.self) {
      try await Self.publish(folder, [ours: "ours"])
    }
    let words = ["‘static/\(ours)’", "public/\(taken)’"]
    #expect(
      words.allSatisfy { refusal?.description.contains($0) == true },
      "\(String(describing: refusal))")
    #expect(Self.site(folder) == [theirs: "theirs"])
  }

  @Test func `a file that is the same already is no clash`() async throws {
    let folder = try TemporaryFolder(["public/.nojekyll": "a", "public/.warraq-site": Self.marker])
    try await Self.publish(folder, [".nojekyll": "a"])
    try await Self.publish(folder)
    #expect(Self.site(folder) == [:], "it is the site's since")
  }
}
