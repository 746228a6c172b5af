/// Checks that XML of the kind that the site has is well formed: elements nest, references are
/// known, and nothing stands that XML forbids.
enum XMLChecker {
  static func isWellFormed(_ bytes: some Sequence<UInt8>) -> Bool {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    guard !text.unicodeScalars.contains(where: isForbidden), !text.contains("]]>") else {
      return false
    }
    var open: [Substring] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "<") {
      guard hasKnownReferences(rest[..<start]) else { return false }
      let tag = rest[rest.index(after: start)...].prefix { $0 != ">" && $0 != "<" }
      guard tag.endIndex < rest.endIndex, rest[tag.endIndex] == ">", hasKnownReferences(tag)
      else { return false }
      rest = rest[rest.index(after: tag.endIndex)...]
      let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }
      if tag.hasPrefix("?") || tag.hasSuffix("/") { continue }
      if tag.hasPrefix("/") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty && rest.allSatisfy(\.isWhitespace)
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func hasKnownReferences(_ text: Substring) -> Bool {
    text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      part.hasPrefix("#")
        || ["amp;", "lt;", "gt;", "quot;", "apos;"].contains { part.hasPrefix($0) }
    }
  }
}
