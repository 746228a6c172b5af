/// A reader of the program, given bytes that nobody has looked at.
struct FuzzTarget: Sendable {
  /// By what `make fuzz` names it, and its folder of inputs.
  let name: String
  /// Reads bytes, and traps where something does not hold that holds for any bytes.
  let read: @Sendable ([UInt8]) -> Void

  /// All targets, in the order in which bytes go through the program.
  static let all = [
    text, page, document, json, dates, fields, addresses, markdown, templates, state,
  ]

  /// Traps unless something holds, and says what does not.
  static func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
    if !holds { fatalError(what()) }
  }
}
