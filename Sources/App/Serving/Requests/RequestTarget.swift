import Paths

/// What the target of a request asks for, decoded once and never again.
///
/// The path is a text that is looked up in the table of the site; it never becomes a path of the disk. Where
/// the bytes cannot be a path of any site, they are refused here.
package struct RequestTarget: Sendable, Hashable {
  /// The path, decoded.
  package let path: String
  /// What follows the question mark, as it was sent; `nil` where there is none.
  package let query: String?

  /// Why a target is refused.
  package enum Mistake: Error, Sendable, Hashable {
    /// The target is no path with correct escapes in UTF-8, or has a control character.
    case malformed
    /// The target is well formed, but no site can have such a path: `/../x`, `/a%2Fb`.
    case impossible
  }

  /// Reads the target of a request.
  package init(_ target: String) throws(Mistake) {
    let sent = target.utf8.prefix { $0 != UInt8(ascii: "#") }
    let raw = sent.prefix { $0 != UInt8(ascii: "?") }
    guard raw.first == UInt8(ascii: "/") else { throw .malformed }
    let (bytes, hasEncodedSlash) = try Self.decoded(raw)
    guard let path = String(validating: bytes, as: UTF8.self) else { throw .malformed }
    do throws(SitePathMistake) {
      _ = try SitePath(path)
    } catch {
      throw error == .control ? .malformed : .impossible
    }
    if hasEncodedSlash { throw .impossible }
    self.path = path
    query = raw.count < sent.count ? String(Substring(sent.dropFirst(raw.count + 1))) : nil
  }

  private static func decoded(
    _ raw: Substring.UTF8View
  ) throws(Mistake) -> (bytes: [UInt8], hasEncodedSlash: Bool) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    var hasEncodedSlash = false
    var rest = raw
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { throw .malformed }
      let value = high << 4 | low
      hasEncodedSlash = hasEncodedSlash || value == UInt8(ascii: "/")
      bytes.append(value)
    }
    // Before the names are looked at, which a control character might divide.
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { throw .malformed }
    return (bytes, hasEncodedSlash)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
