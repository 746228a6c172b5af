import Foundation
import TestSupport
import Testing

/// Every command of the documents is run as it stands.
struct DocumentTests {
  /// A folder in which a document was followed from its first command to its last.
  private struct Followed {
    let standIns: StandIns
    let status: Int32
    /// What was printed, with the place of each block before it.
    let messages: String

    init(_ document: String) throws {
      standIns = try StandIns(hasProgram: true)
      try standIns.copyRepository()
      try standIns.folder.write([], to: "elsewhere/.keep")
      let blocks = try DocumentBlock.all(of: document)
        .filter { $0.language == "sh" && $0.missing.isEmpty }
      let script = blocks.map { "echo '\($0.place)' >&2\n\($0.text)" }.joined()
      let folder = standIns.folder.path
      (status, messages) = try standIns.run(
        script,
        environment: [
          "TARGET": "server:\(folder)/elsewhere/", "REMOTE": "store",
          "RCLONE_CONFIG": "/dev/null", "RCLONE_CONFIG_STORE_TYPE": "alias",
          "RCLONE_CONFIG_STORE_REMOTE": "\(folder)/store",
        ])
    }
  }

  @Test(arguments: DocumentBlock.documents)
  func `the commands of a document work, one after the other`(_ document: String) throws {
    let followed = try Followed(document)
    #expect(followed.status == 0, "after the last of these:\n\(followed.messages)")
  }

  @Test(arguments: DocumentBlock.documents)
  func `a block says what language it is in`(_ document: String) throws {
    let known = ["sh", "yaml", "nginx", "ini", "crontab"]
    for block in try DocumentBlock.all(of: document) where block.language != "" {
      #expect(known.contains(block.language), "\(block.place)")
    }
    // Only a folder is drawn without one.
    let plain = try DocumentBlock.all(of: document).filter { $0.language == "" }
    #expect(plain.allSatisfy { $0.text.hasPrefix("warraq.yml  ") }, "\(plain.map(\.place))")
  }

  @Test(.enabled(if: Tool.rsync.isThere, "rsync is not installed"))
  func `rsync brings the very site to a server`() throws {
    let folder = try Followed("docs/publishing.md").standIns.folder
    let there = folder.tree("elsewhere")
    #expect(there.keys.contains("index.html"))
    #expect(there == folder.tree("public"))
  }

  @Test(.enabled(if: Tool.rclone.isThere, "rclone is not installed"))
  func `rclone brings the very site to a store`() throws {
    let folder = try Followed("docs/publishing.md").standIns.folder
    let there = folder.tree("store/archive")
    #expect(there.keys.contains("index.html"))
    #expect(there == folder.tree("public"))
  }

  @Test(.enabled(if: Tool.server.isThere, "warraq-serve is not built; `make test` builds it"))
  func `a preview that a document starts shows the site`() throws {
    for document in ["README.md", "docs/ar/publishing.md"] {
      #expect(try Followed(document).standIns.folder.text("serve.log")?.contains("http://") == true)
    }
  }

  @Test func `the command of the crontab builds when something is due`() throws {
    let standIns = try StandIns(hasProgram: true)
    try standIns.copyRepository()
    let line = try DocumentBlock.one(of: "docs/publishing.md", "crontab")
    let fields = line.split(separator: " ", maxSplits: 5)
    #expect(fields.prefix(5).joined(separator: " ") == "3-59/10 * * * *")
    let command = String(fields[5]).replacing("/srv/site", with: standIns.folder.path)
    #expect(try standIns.run(command).status == 0)
    #expect(standIns.folder.tree("public").keys.contains("index.html"))
    // Now nothing is due, and the command ends before it builds.
    try standIns.folder.remove("public")
    #expect(try standIns.run(command).status == 1)
    #expect(standIns.folder.tree("public").isEmpty)
  }
}
