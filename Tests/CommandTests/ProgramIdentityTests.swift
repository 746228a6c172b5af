import Foundation
import TestSupport
import Testing

@testable import warraq

struct ProgramIdentityTests {
  private static let number = [UInt8](0xF0...0xFF)

  /// The note of a linker, with so many bytes for its number, after `before`.
  private static func note(_ size: UInt8, kind: UInt8 = 3, after before: [UInt8]) -> [UInt8] {
    before + [4, 0, 0, 0, size, 0, 0, 0, kind, 0, 0, 0] + Array("GNU\0".utf8) + number
  }

  @Test(
    arguments: [
      (note(16, after: []), "f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"),
      (note(8, after: note(4, kind: 1, after: [0x7F])), "f0f1f2f3f4f5f6f7"),
      (note(16, kind: 1, after: [0]), nil), (note(17, after: []), nil), (note(0, after: []), nil),
      ([], nil), (Array(note(16, after: []).dropFirst(5)), nil),
    ] as [([UInt8], String?)])
  func `the number of a program is that of its linker`(_ head: [UInt8], _ number: String?) {
    #expect(ProgramIdentity.number(in: head) == number)
  }

  @Test(
    .enabled(
      if: ProgramIdentity.buildNumber(of: Program.path) != nil,
      "the linker has given the program no number"))
  func `a copy of the program believes what the program has left`() throws {
    let folder = try TemporaryFolder(["seeds/a.txt": "عنوان الخبر\n\nنص الخبر.\n"])
    #expect(try Program.run(["build"], in: folder).status == 0)
    try FileManager.default.copyItem(atPath: Program.path, toPath: "\(folder.path)/copy")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_600_000_000)],
      ofItemAtPath: "\(folder.path)/copy")
    let result = try ChildProcess.run(
      "\(folder.path)/copy", ["schedule", "--due"], in: folder.path)
    #expect(result.status == 1, "\(String(decoding: result.messages, as: UTF8.self))")
  }
}
