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

  @Test func `a file that is too large is not read`() throws {
    let path = "\(folder.path)/large"
    try folder.write([], to: "large")
    #expect(truncate(path, 1 << 40) == 0)
    let error = #expect(throws: DiskError.self) { try Disk.read(path, upTo: 1_000) }
    #expect(error?.isTooLarge == true)
    #expect(try Disk.read("\(folder.path)/a.txt", upTo: 4) == Array("نص".utf8))
    #expect(throws: DiskError.self) { try Disk.read("\(folder.path)/a.txt", upTo: 3) }
  }

  @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 3_000_000])
  func `a copy has the same bytes, and one byte makes a difference`(_ size: Int) throws {
    var random = SplitMix64(seed: UInt64(size))
    var bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
    try folder.write(bytes, to: "from")
    let (path, copy) = ("\(folder.path)/from", "\(folder.path)/to")
    let signature = try OpenFolder(folder.path).copyContent(of: path, to: "to")
    #expect(Disk.signature(of: copy) == signature)
    #expect(try Disk.read(copy) == bytes)
    #expect(try Disk.haveSameContent(path, copy))
    #expect(throws: DiskError.self) { try OpenFolder(folder.path).copyContent(of: path, to: "to") }
    try folder.write(bytes + [0], to: "to")
    #expect(try !Disk.haveSameContent(path, copy))
    guard size > 0 else { return }
    bytes[size - 1] ^= 1
    try folder.write(bytes, to: "to")
    #expect(try !Disk.haveSameContent(path, copy))
  }

  @Test(.timeLimit(.minutes(15))) func `a terabyte of holes is copied and compared at once`() throws
  {
    try folder.write(Array("start".utf8), to: "from")
    let (path, copy) = ("\(folder.path)/from", "\(folder.path)/to")
    #expect(truncate(path, 1 << 40) == 0)
    #expect(try OpenFolder(folder.path).copyContent(of: path, to: "to").size == 1 << 40)
    #expect(try Disk.haveSameContent(path, copy))
    let file = try #require(FileHandle(forWritingAtPath: copy))
    try file.seek(toOffset: 1 << 39)
    try file.write(contentsOf: Data([1]))
    #expect(try !Disk.haveSameContent(path, copy))
  }
}
