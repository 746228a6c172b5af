package import Paths

/// What the command tells its server, a line each: a letter, and what it is about.
///
/// A path of a site has no line end, so that a line holds any of them.
package enum ServerOrder: Sendable, Hashable {
  /// The folder of the built site.
  case root(String)
  /// The path of the site on the server, with slashes at both ends.
  case base(String)
  /// The table of files begins anew.
  case clear
  /// A file of the site is new, or has other bytes.
  case add(SitePath)
  /// A file of the site is gone.
  case remove(SitePath)
  /// What is wrong now, as a JSON array in one line.
  case problems(String)
  /// What has been told since the last time is in place.
  case publish

  /// Reads a line; `nil` where it is none.
  package init?(line: String) {
    let rest = String(Substring(line.utf8.dropFirst()))
    switch line.utf8.first {
    case UInt8(ascii: "r"): self = .root(rest)
    case UInt8(ascii: "b"): self = .base(rest)
    case UInt8(ascii: "c"): self = .clear
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard let path = try? SitePath(rest) else { return nil }
      self = line.utf8.first == UInt8(ascii: "+") ? .add(path) : .remove(path)
    case UInt8(ascii: "p"): self = .problems(rest)
    case UInt8(ascii: "="): self = .publish
    default: return nil
    }
  }

  /// The order as a line, with its end.
  package var line: String {
    switch self {
    case .root(let path): "r\(path)\n"
    case .base(let path): "b\(path)\n"
    case .clear: "c\n"
    case .add(let path): "+\(path.text)\n"
    case .remove(let path): "-\(path.text)\n"
    case .problems(let json): "p\(json)\n"
    case .publish: "=\n"
    }
  }
}
