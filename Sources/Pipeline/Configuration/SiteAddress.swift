/// The full address of a site.
package enum SiteAddress {
  /// The address with a slash at its end; `nil` unless it is an `http` or `https` address with a host
  /// and without a query, a fragment or white space, and without a user or a password, which would
  /// stand on every page.
  ///
  /// `normalized("https://example.org/archive")` is `https://example.org/archive/`.
  package static func normalized(_ address: String) -> String? {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { address.utf8.starts(with: $0.utf8) }) else {
      return nil
    }
    let rest = address.utf8.dropFirst(scheme.utf8.count)
    let slash = UInt8(ascii: "/")
    let host = rest.prefix { $0 != slash }
    guard !host.isEmpty, !host.contains(UInt8(ascii: "@")),
      rest.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"?#\"<>\\^`{|}".utf8.contains($0) })
    else { return nil }
    return rest.last == slash ? address : address + "/"
  }

  /// The path of an address, with a slash at its end: `https://example.org/archive/` has `/archive/`.
  package static func path(of url: String) -> String {
    let parts = url.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    // The scheme and the host come first.
    return parts.dropFirst(2).reduce("/") { "\($0)\(Substring($1))/" }
  }
}
