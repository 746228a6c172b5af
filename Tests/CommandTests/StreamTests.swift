import Foundation
import TestSupport
import Testing

/// What becomes of results and messages when the streams, or the system around them, are not as usual.
struct StreamTests {
  static let commands = [
    ["--help"], ["--version"], ["help", "build"], ["build", "--help"], ["check", "--help"],
    ["convert", "--help"], ["explain", "--help"], ["dates", "--help"],
    ["build", "--format", "json"], ["check"], ["check", "--format", "json"],
    ["check", "--format", "github"], ["convert", "seeds/a.txt"],
    ["convert", "seeds/a.txt", "--output", "new"], ["explain", "seeds/a.txt"],
    ["explain", "seeds/a.txt", "--format", "json"], ["dates", "21 يناير 2015"],
    ["dates", "21 يناير 2015", "--format", "json"], ["dates", "21 يناير 2015", "--format", "tsv"],
  ]

  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "warraq.yml": "", "seeds/a.txt": "عنوان المقال\n\n21 يناير 2015\n\nفقرة قصيرة عن روسيا.\n",
      "seeds/x.pdf": "",
    ])
    return folder
  }

  @Test(
    .enabled(if: access("/dev/full", W_OK) == 0, "this system has no full device"),
    arguments: commands)
  func `results that do not fit the disk end every command with status 3`(
    _ arguments: [String]
  ) throws {
    let result = try Program.run(arguments, in: Self.site(), before: "exec >/dev/full")
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("No space left on device"), "\(result.messages)")
  }

  @Test(arguments: commands)
  func `a standard output that is closed ends every command with status 3 and harms no file`(
    _ arguments: [String]
  ) throws {
    let folder = try Self.site()
    let seeds = folder.tree("seeds")
    let result = try Program.run(arguments, in: folder, before: "exec >&-")
    #expect(result.status == 3, "\(result.messages)")
    #expect(folder.tree("seeds") == seeds)
    for (path, bytes) in folder.tree(".warraq") where path == "lock" {
      #expect(bytes.count < 20, "\(path)")
    }
  }

  @Test(arguments: commands)
  func `a reader that has gone is no failure`(_ arguments: [String]) throws {
    let folder = try Self.site()
    let words = arguments.map { "'\($0)'" }.joined(separator: " ")
    // The pipe has no reader by the time the program writes.
    let result = try Program.run(
      ["--version"], in: folder,
      before: "{ sleep 0.2; \"$0\" \(words); echo $? >status; } 2>messages | true; :")
    #expect(result.status == 0)
    #expect(folder.text("status") == "0\n", "\(folder.text("messages") ?? "")")
  }

  @Test(arguments: commands)
  func `results and messages in one file keep their lines whole`(_ arguments: [String]) throws {
    let folder = try Self.site()
    for number in 0..<300 { try folder.write(Data(), to: "seeds/\(number).pdf") }
    let apart = try Program.run(arguments, in: folder)
    try? FileManager.default.removeItem(atPath: "\(folder.path)/new")
    try? FileManager.default.removeItem(atPath: "\(folder.path)/public")
    try? FileManager.default.removeItem(atPath: "\(folder.path)/.warraq")
    _ = try Program.run(arguments, in: folder, before: "exec >log 2>&1")
    func lines(_ text: String) -> [Substring] {
      // The summary of a build says how long it took.
      text.split(separator: "\n").filter { !$0.contains(" MB") && !$0.contains("milliseconds") }
        .sorted()
    }
    #expect(lines(folder.text("log") ?? "") == lines(apart.output + apart.messages))
  }

  private static let mayHideProc: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    let result = try? Program.run(
      ["--version"], in: folder, before: "unshare -m sh -c 'umount -l /proc' || exit 9")
    return result?.status == 0
  }()

  @Test(
    .enabled(if: mayHideProc, "only the superuser may take /proc away"),
    arguments: commands + [["build"], ["buidl"]])
  func `without proc the program knows its commands all the same`(_ arguments: [String]) throws {
    let folder = try Self.site()
    let usual = try Program.run(arguments, in: folder)
    try? FileManager.default.removeItem(atPath: "\(folder.path)/new")
    let result = try Program.run(
      arguments, in: folder,
      before: "exec unshare -m sh -c 'umount -l /proc; exec \"$0\" \"$@\"' \"$0\" \"$@\"")
    #expect(result.status == usual.status, "\(result.messages)")
    #expect(result.output.isEmpty == usual.output.isEmpty)
    #expect(result.messages.isEmpty == usual.messages.isEmpty, "\(result.messages)")
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only the superuser may mount a small disk"))
  func `a full disk leaves no empty and no half document`() throws {
    let folder = try Self.site()
    let disk = try SmallDisk(in: folder, kilobytes: 64)
    let text = String(repeating: "كلمة أخرى ", count: 6_000)
    try folder.write(Data("عنوان طويل\n\n\(text).\n".utf8), to: "seeds/long.txt")
    let result = try Program.run(
      ["convert", "seeds/a.txt", "seeds/long.txt", "--output", "disk/new"], in: folder)
    #expect(result.status == 3, "\(result.messages)")
    #expect(result.messages.contains("disk/new/long.md"), "\(result.messages)")
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(disk.path)/new")
    #expect(names == ["a.md"])
  }

  @Test func `a document of which the disk has no room is not there`() throws {
    let folder = try Self.site()
    let result = try Program.run(
      ["convert", "seeds/a.txt", "--output", "new"], in: folder,
      before: "trap '' XFSZ; ulimit -f 0")
    #expect(result.status == 3, "\(result.messages)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/new") == [])
  }
}
