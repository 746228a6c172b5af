import Disk
import Foundation
import TestSupport
import Testing

struct OpenFileTests {
  @Test func `what many threads keep is read back, and no file can be seen`() async throws {
    let folder = try TemporaryFolder(["texts": "what a killed program left"])
    let file = try OpenFile.scratch("texts", in: OpenFolder(folder.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let contents = (0..<200).map { number in
      [UInt8](repeating: UInt8(number), count: number * 37 % 5_000)
    }
    let places = try await withThrowingTaskGroup(of: (Int, Range<Int>).self) { group in
      for (number, bytes) in contents.enumerated() {
        group.addTask { (number, try file.append(bytes)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (number, bytes) in contents.enumerated() {
      #expect(try file.read(#require(places[number])) == bytes)
    }
  }

  @Test func `bytes that were never kept, or dropped, are an error`() throws {
    let folder = try TemporaryFolder()
    let file = try OpenFile.scratch("texts", in: OpenFolder(folder.path))
    let place = try file.append([1, 2, 3])
    #expect(throws: DiskError.self) { try file.read(place.lowerBound..<place.upperBound + 1) }
    file.clear()
    #expect(throws: DiskError.self) { try file.read(place) }
  }

  @Test func `where no file can be made is an error`() throws {
    let folder = try TemporaryFolder()
    let open = try OpenFolder(folder.path)
    #expect(throws: DiskError.self) { try OpenFile.scratch("none/texts", in: open) }
  }

  @Test func `what was written under a name is read again`() throws {
    let folder = try TemporaryFolder()
    let open = try OpenFolder(folder.path)
    let file = try OpenFile(making: "state", in: open)
    let place = try file.append([1, 2])
    try file.append([3])
    let again = try OpenFile(reading: "state", in: open)
    #expect(again.count == 3)
    #expect(try again.read(place) == [1, 2])
    #expect(throws: DiskError.self) { try OpenFile(making: "state", in: open) }
    #expect(throws: DiskError.self) { try OpenFile(reading: "none", in: open) }
  }

  @Test func `nothing but a file is read, and no link is followed`() throws {
    let folder = try TemporaryFolder(["sub/a": "a"])
    try folder.link("link", to: "sub/a")
    #expect(mkfifo("\(folder.path)/pipe", 0o644) == 0)
    let open = try OpenFolder(folder.path)
    for name in ["link", "pipe", "sub"] {
      #expect(throws: DiskError.self, "\(name)") { try OpenFile(reading: name, in: open) }
      #expect(throws: DiskError.self, "\(name)") { try OpenFile(making: name, in: open) }
    }
  }
}
