import Bytes
import CArguments

/// What the program was started with, on Linux too where there is no `/proc`.
enum Arguments {
  /// The arguments after the name of the program.
  static let all: [String] = {
    let count = warraq_argument_count()
    guard count > 0 else { return Array(CommandLine.arguments.dropFirst()) }
    return (1..<max(count, 1)).map { String(cString: warraq_argument($0)) }
  }()

  /// The path of the program, relative to the folder in which it was started or not; `nil` where it is
  /// unknown.
  static let program: String? = {
    if let path = warraq_program_path() { return String(cString: path) }
    return warraq_argument_count() > 0
      ? String(cString: warraq_argument(0)) : CommandLine.arguments.first
  }()

  /// A message with the arguments that it repeats made safe, so that none of them breaks a line.
  static func madeSafe(in message: String) -> String {
    let values = all.flatMap { argument in
      [argument]
        + argument.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1).dropFirst()
        .map { String(Substring($0)) }
    }
    return values.reduce(message) { message, value in
      let safe = SafeText.line(value)
      return safe == value ? message : message.replacingBytes(of: value, with: safe)
    }
  }
}
