import Disk
import Foundation
import TestSupport
import Testing

struct OpenFolderTests {
  private let folder: TemporaryFolder
  private let open: OpenFolder

  init() throws {
    folder = try TemporaryFolder(["a/مقال/b": "123", "sub/b.txt": "b"])
    try folder.link("a/link", to: "مقال")
    try folder.link("link", to: "sub")
    open = try OpenFolder(folder.path)
  }

  @Test func `gives the signatures that a look at each path gives, and none of a link`() throws {
    let inner = try #require(try open.folder("a"))
    for name in ["مقال", "مقال/b", "none", "link"] {
      let path = "\(folder.path)/a/\(name)"
      #expect(inner.signature(of: name) == Disk.signature(of: path), "\(name)")
      #expect(try inner.inputSignature(of: name) == Disk.inputSignature(of: path), "\(name)")
    }
    #expect(inner.signature(of: "") == Disk.signature(of: "\(folder.path)/a"))
    #expect(inner.signature(of: "link") == nil)
  }

  @Test func `a folder that is not there cannot be opened`() throws {
    #expect(throws: DiskError.self) { try OpenFolder("\(folder.path)/none") }
    #expect(try open.folder("none") == nil)
  }

  @Test(arguments: ["link", "sub/b.txt"])
  func `what is no folder is not opened, and a link is none`(_ name: String) {
    #expect(throws: DiskError.self) { try open.folder(name) }
    #expect(throws: DiskError.self) { try open.makeFolder(name) }
    #expect(throws: DiskError.self) { try open.create(name, []) }
    #expect(folder.text("sub/b.txt") == "b")
  }

  @Test func `removes a link and not what it leads to`() throws {
    try folder.link("a/deep", to: "../sub")
    try open.remove("a")
    try open.remove("a")
    #expect(folder.text("sub/b.txt") == "b")
    #expect(try open.kind(of: "a") == nil)
  }

  @Test func `removes what no one may write to, and names that are no text`() throws {
    try folder.write([], to: "a/closed/below/file")
    for name in ["a/closed/below", "a/closed"] { chmod("\(folder.path)/\(name)", 0o555) }
    let name = Array("\(folder.path)/a/".utf8CString.dropLast()) + [-1, -2, 0]
    #expect(mkdir(name, 0o755) == 0)
    let entry = try #require(try open.folder("a")?.entries().first { $0.name.contains("\u{FFFD}") })
    #expect(entry.kind == .folder)
    try open.remove("a")
    #expect(try open.kind(of: "a") == nil)
  }

  @Test func `counts everything but folders, and its bytes`() throws {
    try folder.write([1, 2], to: "a/x/y/z")
    try FileManager.default.removeItem(atPath: "\(folder.path)/a/link")
    let entry = try #require(try open.entries().first { $0.name == "a" })
    let totals = try open.totals(of: entry)
    #expect(totals.files == 2 && totals.bytes == 5)
    let all = try open.entries().map { try open.totals(of: $0) }
    #expect(all.reduce(0) { $0 + $1.files } == 4)
  }

  @Test func `two folders exchange their names`() throws {
    try folder.write([0x63], to: "other/c.txt")
    // Where the file system cannot, nothing may have changed.
    let isExchanged = try open.exchange("sub", with: "other", in: open)
    #expect(folder.text("sub/c.txt") == (isExchanged ? "c" : nil))
    #expect(folder.text("other/b.txt") == (isExchanged ? "b" : nil))
    #expect(throws: DiskError.self) { try open.exchange("sub", with: "none", in: open) }
  }

  @Test(arguments: ["a file", "a link", "a second name", "a pipe", "a folder"])
  func `a lock writes to nothing that others may have put in its place`(_ deed: String) throws {
    let path = "\(folder.path)/lock"
    switch deed {
    case "a file": try folder.write(Array("12\n".utf8), to: "lock")
    case "a link": try folder.link("lock", to: "sub/b.txt")
    case "a second name":
      try FileManager.default.linkItem(atPath: "\(folder.path)/sub/b.txt", toPath: path)
    case "a pipe": #expect(mkfifo(path, 0o644) == 0)
    default: try Disk.makeFolder(path)
    }
    let lock = try #require(try FileLock.take("lock", in: open))
    #expect(folder.text("sub/b.txt") == "b")
    #expect(FileLock.holder(of: "lock", in: open) == Int(getpid()))
    withExtendedLifetime(lock) {}
  }

  @Test func `a lock is held by one and given back`() throws {
    var first = try FileLock.take("lock", in: open)
    #expect(first != nil)
    #expect(try FileLock.take("lock", in: open) == nil)
    first = nil
    #expect(try FileLock.take("lock", in: open) != nil)
    #expect(first == nil)
  }

  @Test func `a lock whose file was removed meanwhile is another lock`() throws {
    let first = try FileLock.take("lock", in: open)
    try open.remove("lock")
    #expect(try FileLock.take("lock", in: open) != nil)
    withExtendedLifetime(first) {}
  }

  @Test func `a signature tells a file from another with the same size and time`() throws {
    let time = Date(timeIntervalSince1970: 1_600_000_000)
    func write(_ text: String, _ name: String) throws {
      try folder.write(Array(text.utf8), to: name)
      try FileManager.default.setAttributes(
        [.modificationDate: time], ofItemAtPath: "\(folder.path)/\(name)")
    }
    try write("1", "one")
    try write("2", "two")
    let before = open.inputSignature(of: "one")
    chmod("\(folder.path)/one", 0)
    let closed = open.inputSignature(of: "one")
    chmod("\(folder.path)/one", 0o644)
    #expect(closed != before)
    try open.move("one", to: "three", in: open)
    try open.move("two", to: "one", in: open)
    try open.move("three", to: "two", in: open)
    #expect(open.signature(of: "one") == open.signature(of: "two"))
    #expect(open.inputSignature(of: "one") != before)
  }
}
