package import Paths

/// Paths as tests write them, with or without the slash of the top.
extension SitePath: ExpressibleByStringLiteral {
  /// The path that stands in a test; the top where that is none.
  package init(stringLiteral text: String) {
    self = (try? SitePath(text.utf8.first == UInt8(ascii: "/") ? text : "/" + text)) ?? .top
  }
}
