/// How the command wants its server to listen: the first line that it sends.
package struct ServerSettings: Sendable, Hashable {
  /// The name or address to listen at.
  package let host: String
  /// The first port to try, and the last one.
  package let ports: ClosedRange<Int>
  /// Further names by which the preview may be called.
  package let names: [String]
  /// How many seconds a connection may be silent, or take for the head of a request.
  package let patience: Int

  /// Makes settings.
  package init(host: String, ports: ClosedRange<Int>, names: [String] = [], patience: Int = 20) {
    self.host = host
    self.ports = ports
    self.names = names
    self.patience = patience
  }

  /// Both programs count the forms of what they say to each other.
  private static let form = "warraq-serve 1"

  /// The settings as a line, with its end.
  package var line: String {
    let numbers = [ports.lowerBound, ports.upperBound, patience].map { "\($0)" }
    return ([Self.form] + numbers + [host] + names).joined(separator: "\t") + "\n"
  }

  /// Reads a line; `nil` where another version of the program wrote it.
  package init?(line: String) {
    let parts = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard parts.count >= 5, parts[0].utf8.elementsEqual(Self.form.utf8), let first = Int(parts[1]),
      let last = Int(parts[2]), first <= last, let patience = Int(parts[3]), patience > 0
    else { return nil }
    self.init(
      host: parts[4], ports: first...last, names: Array(parts.dropFirst(5)), patience: patience)
  }
}
