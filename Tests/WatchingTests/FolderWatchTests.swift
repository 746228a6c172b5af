import Foundation
import TestSupport
import Testing

@testable import Watching

struct FolderWatchTests {
  /// A way to change the watched folders.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TemporaryFolder) throws -> Void
  }

  private static let names = ["seeds", "pages", "warraq.yml"]

  static let changes = [
    Change(testDescription: "a file is written") { try $0.write("b".utf8, to: "seeds/a.txt") },
    Change(testDescription: "a file is new") { try $0.write("b".utf8, to: "seeds/b.txt") },
    Change(testDescription: "a file in a folder below") {
      try $0.write("b".utf8, to: "seeds/in/b.txt")
    },
    Change(testDescription: "a file is gone") { try $0.remove("seeds/a.txt") },
    Change(testDescription: "a file takes the place of another") {
      try $0.write("b".utf8, to: "other")
      try $0.move("other", to: "seeds/a.txt")
    },
    Change(testDescription: "a folder comes") { try $0.write("b".utf8, to: "pages/b.md") },
    Change(testDescription: "the configuration comes") { try $0.write("b".utf8, to: "warraq.yml") },
  ]

  private static func folder() throws -> TemporaryFolder {
    try TemporaryFolder(["seeds/a.txt": "a", "seeds/in/a.txt": "a", "public/index.html": "a"])
  }

  @Test(arguments: changes, [false, true])
  func `a change is noticed`(_ change: Change, _ looking: Bool) throws {
    let folder = try Self.folder()
    let pipe = Pipe()
    var watch = FolderWatch(Self.names, in: folder.path, looking: looking)
    try change.make(folder)
    #expect(watch.wait(orForInputAt: pipe.fileHandleForReading.fileDescriptor) == .change)
  }

  @Test(arguments: [false, true])
  func `what does not belong to the site is not noticed, and input ends the wait`(
    _ looking: Bool
  ) throws {
    let folder = try Self.folder()
    let pipe = Pipe()
    var watch = FolderWatch(Self.names, in: folder.path, looking: looking)
    try folder.write("b".utf8, to: "public/index.html")
    try folder.write("b".utf8, to: "notes.txt")
    try pipe.fileHandleForWriting.write(contentsOf: Data("x".utf8))
    #expect(watch.wait(orForInputAt: pipe.fileHandleForReading.fileDescriptor) == .input)
  }

  @Test func `a folder that came later is watched like the others`() throws {
    let folder = try Self.folder()
    let pipe = Pipe()
    let input = pipe.fileHandleForReading.fileDescriptor
    var watch = FolderWatch(Self.names, in: folder.path, looking: false)
    try folder.write("b".utf8, to: "pages/in/b.md")
    #expect(watch.wait(orForInputAt: input) == .change)
    try folder.write("c".utf8, to: "pages/in/b.md")
    #expect(watch.wait(orForInputAt: input) == .change)
    try pipe.fileHandleForWriting.write(contentsOf: Data("x".utf8))
    #expect(watch.wait(orForInputAt: input) == .input)
  }

  #if canImport(Glibc) || canImport(Musl)
    @Test func `notices are read one after the other`() {
      let bytes: [UInt8] =
        [1, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0x61, 0x62, 0, 0]
        + [2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + [3, 0, 0]
      #expect(
        Notice.all(in: bytes[...]) == [
          Notice(watch: 1, mask: 8, name: [0x61, 0x62]), Notice(watch: 2, mask: 256, name: []),
        ])
    }
  #endif
}
