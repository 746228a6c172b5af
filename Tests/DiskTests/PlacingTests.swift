import Disk
import Foundation
import TestSupport
import Testing

struct PlacingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder(["taken": "mine"]) }

  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func `a file is placed under its name and no other`() throws {
    try Disk.place([("\(folder.path)/new", Array("text".utf8))])
    #expect(folder.text("new") == "text")
    #expect(names == ["new", "taken"])
  }

  @Test func `nothing is placed over a file, a link or a folder, nor beside it`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "none")
    for name in ["taken", "link", "."] {
      #expect(throws: DiskError.self) {
        try Disk.place([("\(folder.path)/first", [1]), ("\(folder.path)/\(name)", [1])])
      }
    }
    #expect(folder.text("taken") == "mine")
    #expect(names == ["link", "taken"])
  }

  @Test func `where there is no folder the error names the file that was asked for`() throws {
    let error = #expect(throws: DiskError.self) {
      try Disk.place([("\(folder.path)/none/new", [1])])
    }
    #expect(error?.path == "\(folder.path)/none/new")
  }
}
