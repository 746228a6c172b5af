import Disk

/// What tells two builds of the program apart.
enum ProgramIdentity {
  /// The number that a linker on Linux computes from the content of a program, in hexadecimal digits; `nil`
  /// where there is none.
  ///
  /// A copy has the number of the original, whatever its time is: a program that a workflow installs anew
  /// in each run is the same one.
  static func buildNumber(of program: String) -> String? {
    guard let slash = program.utf8.lastIndex(of: UInt8(ascii: "/")),
      let folder = try? OpenFolder(String(program[...slash])),
      let file = try? OpenFile(
        reading: String(program[program.index(after: slash)...]), in: folder),
      let head = try? file.read(0..<min(file.count, 4_096))
    else { return nil }
    return number(in: head)
  }

  /// Finds the note (`NT_GNU_BUILD_ID` of ELF) that has it: the sizes of its name and of the number, its
  /// kind, its name, the number.
  static func number(in head: [UInt8]) -> String? {
    let (kind, name): ([UInt8], String) = ([3, 0, 0, 0], "GNU\0")
    guard let note = head.firstRange(of: kind + name.utf8), note.lowerBound >= 8 else { return nil }
    let number = head[note.upperBound...].prefix(Int(head[note.lowerBound - 4]))
    guard number.count >= 8, number.count == Int(head[note.lowerBound - 4]) else { return nil }
    return number.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }
}
