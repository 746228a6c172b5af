import Disk
import Foundation
import TestSupport
import Testing

struct DiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a.txt": "نص", "sub/b.txt": "b"])
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link", withDestinationPath: "sub")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/dangling", withDestinationPath: "nowhere")
  }

  @Test(
    arguments: [
      ("a.txt", Disk.Kind.file), ("sub", .folder), ("link", .link), ("dangling", .link),
      ("none", nil), ("a.txt/below-a-file", nil),
    ] as [(String, Disk.Kind?)])
  func `says what stands at a path without following links`(
    _ name: String, _ kind: Disk.Kind?
  ) throws {
    #expect(try Disk.kind(of: "\(folder.path)/\(name)") == kind)
  }

  @Test func `a link counts as what it leads to where one asks for that`() {
    #expect(Disk.isFolder("\(folder.path)/link"))
    #expect(Disk.isFile("\(folder.path)/link/b.txt"))
    #expect(!Disk.isFile("\(folder.path)/dangling"))
  }

  @Test func `lists the entries of a folder by the bytes of their names`() throws {
    let twins = ["\u{622}.txt", "\u{627}\u{653}.txt"]
    for name in twins { try folder.write(Array(name.utf8), to: "twins/\(name)") }
    try folder.write([], to: "twins/.hidden")
    let names = try Disk.entries(of: "\(folder.path)/twins").map(\.name)
    #expect(names.map { Array($0.utf8) } == [".hidden", twins[0], twins[1]].map { Array($0.utf8) })
  }

  @Test func `reads what was written, byte for byte, and an empty file too`() throws {
    for bytes in [[], [0xFF, 0, 0x0A], Array(repeating: 7, count: 100_000)] as [[UInt8]] {
      let path = "\(folder.path)/file-\(bytes.count)"
      try Disk.create(path, bytes)
      #expect(try Disk.read(path) == bytes)
    }
  }

  @Test func `a refusal names operation, path and reason`() {
    let path = "\(folder.path)/none"
    let error = #expect(throws: DiskError.self) { try Disk.read(path) }
    #expect(error?.description == "cannot read ‘\(path)’: No such file or directory")
    #expect(error?.isMissing == true)
    let folderError = #expect(throws: DiskError.self) { try Disk.read("\(folder.path)/sub") }
    #expect(folderError?.description == "cannot read ‘\(folder.path)/sub’: Is a directory")
  }

  @Test(arguments: ["a.txt", "link", "dangling"])
  func `never writes over or through what stands there`(_ name: String) throws {
    #expect(throws: DiskError.self) { try Disk.create("\(folder.path)/\(name)", [1]) }
    #expect(folder.text("a.txt") == "نص")
    #expect(try Disk.kind(of: "\(folder.path)/nowhere") == nil)
  }

  @Test func `makes all folders that are missing`() throws {
    let path = "\(folder.path)/x/y/z/"
    try Disk.makeFolder(path)
    try Disk.makeFolder(path)
    #expect(Disk.isFolder(path))
    #expect(throws: DiskError.self) { try Disk.makeFolder("\(folder.path)/a.txt/x") }
  }

  @Test func `files and folders are readable by all`() throws {
    try Disk.makeFolder("\(folder.path)/open")
    try Disk.create("\(folder.path)/open/file", [1])
    func mode(_ name: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: "\(folder.path)/\(name)")[.posixPermissions]
        as? Int
    }
    #expect(try mode("open") == 0o755)
    #expect(try mode("open/file") == 0o644)
  }

  @Test func `resolves links and knows nothing of what is absent`() {
    #expect(Disk.resolved("\(folder.path)/link") == Disk.resolved("\(folder.path)/sub"))
    #expect(Disk.resolved("\(folder.path)/none") == nil)
  }
}
