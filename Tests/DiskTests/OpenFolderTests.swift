import Disk
import Foundation
import TestSupport
import Testing

struct OpenFolderTests {
  @Test func `gives the signatures that a look at each path gives, and none of a link`() throws {
    let folder = try TemporaryFolder(["a/مقال/b": "123"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/a/link", withDestinationPath: "مقال")
    let open = try OpenFolder("\(folder.path)/a")
    for name in ["مقال", "مقال/b", "none", "link"] {
      #expect(open.signature(of: name) == Disk.signature(of: "\(folder.path)/a/\(name)"), "\(name)")
    }
    #expect(open.signature(of: "") == Disk.signature(of: "\(folder.path)/a"))
    #expect(open.signature(of: "link") == nil)
  }

  @Test func `a folder that is not there cannot be opened`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) { try OpenFolder("\(folder.path)/none") }
  }
}
