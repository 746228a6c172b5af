import CFuzzer

/// Lets libFuzzer look for bytes that break a promise of the program.
///
/// `Fuzzing TARGET [option or folder of inputs]…` is how `make fuzz` calls it for every target; without
/// arguments it lists them.
@main struct Fuzzing {
  private static let target = CommandLine.arguments.dropFirst().first.flatMap { name in
    FuzzTarget.all.first { $0.name == name }
  }

  static func main() {
    guard target != nil else { return print(FuzzTarget.all.map(\.name).joined(separator: "\n")) }
    // The name of the target takes the place of the program's, as libFuzzer skips that.
    var count = CommandLine.argc - 1
    var arguments = Optional(CommandLine.unsafeArgv + 1)
    _ = LLVMFuzzerRunDriver(&count, &arguments) { start, count in
      Fuzzing.target?.read([UInt8](UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
  }
}
