import Disk
import Foundation
import TestSupport
import Testing

struct FileReaderTests {
  @Test func `parts of a file are read, and none beyond its end`() throws {
    let folder = try TemporaryFolder(["a": "0123456789"])
    let file = try FileReader("\(folder.path)/a")
    #expect(file.size == 10)
    #expect(try file.read(3..<6) == Array("345".utf8))
    #expect(try file.read(10..<10).isEmpty)
    #expect(throws: DiskError.self) { try file.read(8..<11) }
  }

  @Test(arguments: ["none", "folder"])
  func `what is no file cannot be opened`(name: String) throws {
    let folder = try TemporaryFolder(["folder/a": ""])
    #expect(throws: DiskError.self) { try FileReader("\(folder.path)/\(name)") }
  }
}

struct OpenFolderTests {
  @Test func `gives the stamps that a look at each path gives, and none of a link`() throws {
    let folder = try TemporaryFolder(["a/مقال/b": "123"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/a/link", withDestinationPath: "مقال")
    let open = try OpenFolder("\(folder.path)/a")
    for name in ["مقال", "مقال/b", "none", "link"] {
      #expect(open.stamp(of: name) == Disk.stamp(of: "\(folder.path)/a/\(name)"), "\(name)")
    }
    #expect(open.stamp(of: "") == Disk.stamp(of: "\(folder.path)/a"))
    #expect(open.stamp(of: "link") == nil)
  }

  @Test func `a folder that is not there cannot be opened`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: DiskError.self) { try OpenFolder("\(folder.path)/none") }
  }
}
