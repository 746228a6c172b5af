/// What the pages of the preview are told.
package enum LiveEvent: Sendable, Hashable {
  /// A page has begun to listen: what is wrong now, as JSON.
  case hello(problems: String)
  /// A new site is there. `paths` are the addresses of what differs, a JSON array, or `null` where that is
  /// much; `styles` tells whether a style sheet is among it.
  case change(paths: String, styles: Bool)
  /// What is wrong now, as a JSON array.
  case problems(String)
  /// Nothing: it finds out whether the other end is still there.
  case beat

  /// The event in the format of Server-Sent Events.
  package var frame: [UInt8] {
    switch self {
    case .hello(let problems): Self.frame("hello", problems)
    case .change(let paths, let styles):
      Self.frame("change", "{\"paths\":\(paths),\"styles\":\(styles)}")
    case .problems(let problems): Self.frame("problems", problems)
    case .beat: Array(":\n\n".utf8)
    }
  }

  /// A line of data for each line of the text, because a line end would end the field.
  private static func frame(_ name: String, _ data: String) -> [UInt8] {
    var bytes = Array("event: \(name)\n".utf8)
    let isEnd: (UInt8) -> Bool = { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    for line in data.utf8.split(omittingEmptySubsequences: false, whereSeparator: isEnd) {
      bytes += Array("data: ".utf8) + line + [UInt8(ascii: "\n")]
    }
    return bytes + [UInt8(ascii: "\n")]
  }
}
