/// The full address of a site.
package enum SiteAddress {
  /// The address with a slash at its end; `nil` unless it is an `http` or `https` address with a host
  /// and without a query, a fragment or white space, and without a user or a password, which would
  /// stand on every page.
  ///
  /// A host in letters of other scripts is written as the network has it (``Punycode``), a path
  /// percent-encoded: `normalized("https://example.org/أرشيف")` is
  /// `https://example.org/%D8%A3%D8%B1%D8%B4%D9%8A%D9%81/`.
  package static func normalized(_ address: String) -> String? {
    let schemes = ["https://", "http://"]
    let start = String(address.prefix(8)).lowercased()
    guard let scheme = schemes.first(where: { start.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    let rest = address.utf8.dropFirst(scheme.utf8.count)
    let slash = UInt8(ascii: "/")
    let authority = rest.prefix { $0 != slash }
    let path = rest[authority.endIndex...]
    guard !authority.contains(UInt8(ascii: "@")), rest.allSatisfy(isAllowed),
      let host = host(authority)
    else { return nil }
    return scheme + host + encoded(path) + (path.last == slash ? "" : "/")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"?#\"<>\\^`{|}".utf8.contains(byte)
  }

  /// The host and the port.
  private static func host(_ authority: Substring.UTF8View) -> String? {
    if authority.first == UInt8(ascii: "[") { return String(Substring(authority)) }
    let name = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority[name.endIndex...]
    guard !name.isEmpty, port.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }),
      let host = Punycode.host(String(Substring(name)))
    else { return nil }
    return host + String(Substring(port))
  }

  /// A path in which what is beyond ASCII is percent-encoded.
  private static func encoded(_ path: Substring.UTF8View) -> String {
    path.reduce(into: "") { result, byte in
      if byte < 0x80 {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%" + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// The path of an address, with a slash at its end: `https://example.org/archive/` has `/archive/`.
  package static func path(of url: String) -> String {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    // The scheme and the host come first.
    return parts.dropFirst(2).reduce("/") { "\($0)\(Substring($1))/" }
  }
}
