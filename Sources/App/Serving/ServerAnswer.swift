/// What the server tells the command, a line each.
package enum ServerAnswer: Sendable, Hashable {
  /// It listens at a port.
  case listening(port: Int)
  /// Another program has every port that was asked for.
  case busy
  /// It cannot listen, and why.
  case failed(String)

  /// Reads a line; `nil` where it is none.
  package init?(line: String) {
    let rest = String(Substring(line.utf8.dropFirst()))
    switch line.utf8.first {
    case UInt8(ascii: "l"):
      guard let port = Int(rest) else { return nil }
      self = .listening(port: port)
    case UInt8(ascii: "b"): self = .busy
    case UInt8(ascii: "f"): self = .failed(rest)
    default: return nil
    }
  }

  /// The answer as a line, with its end.
  package var line: String {
    switch self {
    case .listening(let port): "l\(port)\n"
    case .busy: "b\n"
    case .failed(let reason): "f\(String(reason.map { $0.isNewline ? " " : $0 }))\n"
    }
  }
}
