import Disk
import Foundation
import Output
import TestSupport
import Testing

struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "site/seeds/a.txt": "نص", "file": "a", "foreign/photo.jpg": "a",
      "forged/robots.txt": "User-agent: *", "forged/index.html": "a",
      "built/.warraq-site": "Warraq archive site\nprogram: 9\n", "built/index.html": "a",
      "former/robots.txt": "# Made by Warraq\n", "former/index.html": "a",
      "named/.warraq-site": "mine", "named/index.html": "a",
      "nested/.warraq-site/x": "Warraq archive site\n", "nested/index.html": "a",
      "dots/.git/HEAD": "a", "dots/.nojekyll": "", "person/.bashrc": "", "mounted/lost+found/a": "",
      "site/.warraq/state": "",
    ])
    for name in ["empty", "home"] { try Disk.makeFolder("\(folder.path)/\(name)") }
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "empty")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/dangling", withDestinationPath: "nowhere")
  }

  private func accept(_ name: String) throws {
    _ = try OutputFolder(
      name.hasPrefix("/") ? name : "\(folder.path)/\(name)",
      site: "\(folder.path)/site",
      sources: ["seeds", "templates", ".warraq"].map { "\(folder.path)/site/\($0)" },
      home: "\(folder.path)/home")
  }

  @Test(arguments: [
    "new", "empty", "built", "former", "dots", "site/public", "empty/", "empty/.", "new/",
    "new//./",
    "mounted", "empty/../built", "new/public",
  ])
  func `accepts a new folder, an empty one and one that it has built`(_ name: String) throws {
    try accept(name)
  }

  @Test(arguments: [
    ("site", "would delete"), ("site/", "would delete"), ("site/.", "would delete"),
    ("site/seeds", "would delete"),
    (".", "would delete"), ("site/..", "would delete"), ("/", "would delete"),
    ("home", "would delete"),
    ("link", "is not a folder"), ("dangling", "is not a folder"), ("file", "is not a folder"),
    ("foreign", "such as ‘photo.jpg’"), ("forged", "such as ‘index.html’"),
    ("person", "such as ‘.bashrc’"), ("site/seeds/public", "is in"),
    ("site/templates/a/b", "is in"),
    ("site/.warraq/public", "is in"), ("site/../site/seeds/x/.", "is in"),
    ("link/", "is not a folder"),
    ("link/.", "is not a folder"), ("site/.warraq", "would delete"), ("site/templates", "is in"),
    ("named", "such as ‘index.html’"), ("nested", "such as ‘index.html’"),
  ])
  func `refuses what building would destroy, and says why`(_ name: String, _ words: String) throws {
    let refusal = #expect(throws: OutputFolder.Refusal.self) { try accept(name) }
    #expect(refusal?.description.contains(words) == true, "\(String(describing: refusal))")
    #expect(folder.text("site/seeds/a.txt") == "نص")
  }

  @Test func `a path is compared by whole names`() throws {
    try folder.write([], to: "site-two/.keep")
    _ = try OutputFolder(
      "\(folder.path)/site-two", site: "\(folder.path)/site-two-site",
      sources: ["\(folder.path)/site-two-sources"], home: nil)
  }
}
