/// The names by which the preview may be called.
///
/// A page of another site can let its own name lead to this machine (DNS rebinding) and would then read the
/// preview as its own; so a name that is not known is refused. An address in figures cannot be made to lead
/// elsewhere.
package struct AllowedHosts: Sendable {
  /// Why a request is refused.
  package enum Refusal: Error, Sendable, Hashable {
    /// There is no name, more than one, or none that could be one.
    case malformed
    /// The name is not one of the preview.
    case foreign
  }

  private let names: Set<String>
  private let allowsAnyAddress: Bool

  /// The names of this machine to itself, the one that the server listens at, and further ones.
  package init(listeningAt host: String, and others: [String] = []) {
    let host = Self.lowercased(Self.bare(host))
    allowsAnyAddress = Self.anyAddress.contains(host)
    names = Set(["localhost", host] + others.map(Self.lowercased))
  }

  /// The address by which every network reaches the server.
  package static let anyAddress: Set = ["0.0.0.0", "::"]

  /// The `Host` of a request, if the preview may be called so.
  package func host(of request: PreviewRequest) throws(Refusal) -> String {
    guard request.hosts.count == 1, let host = request.hosts.first,
      let name = Self.nameWithoutPort(host)
    else { throw .malformed }
    guard isAllowed(Self.lowercased(name)) else { throw .foreign }
    return host
  }

  /// Whether a request comes from a page of the preview itself, or from no page.
  package func isOwn(_ request: PreviewRequest, host: String) -> Bool {
    if let origin = request.fields["origin"],
      Self.lowercased(origin) != "http://" + Self.lowercased(host)
    {
      return false
    }
    switch request.fields["sec-fetch-site"] {
    case nil, "same-origin", "none": return true
    default: return false
    }
  }
}

extension AllowedHosts {
  private func isAllowed(_ name: String) -> Bool {
    let ending = ".localhost"
    let isBelowLocalhost =
      name.utf8.count > ending.utf8.count
      && name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    if names.contains(name) || isBelowLocalhost { return true }
    if let address = Self.version4(name) { return allowsAnyAddress || address.first == 127 }
    guard let address = Self.version6(name) else { return false }
    return allowsAnyAddress || address == "::1"
  }

  /// The name in `name:port`; `nil` where neither is possible.
  private static func nameWithoutPort(_ host: String) -> String? {
    let bytes = Array(host.utf8)
    let colon = UInt8(ascii: ":")
    var end = bytes.lastIndex(of: colon) ?? bytes.count
    if bytes.first == UInt8(ascii: "[") {
      guard let bracket = bytes.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      end = bracket + 1
      guard end == bytes.count || bytes[end] == colon else { return nil }
    }
    let port = bytes[min(end + 1, bytes.count)...]
    let isPort = port.count <= 5 && port.allSatisfy { (0x30...0x39).contains($0) }
    let name = bytes[..<end]
    guard isPort, !name.isEmpty, name.allSatisfy(isPartOfName) else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static func isPartOfName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"/\\@?#\"<>^`{|},".utf8.contains(byte)
  }

  /// The four numbers of an address such as `127.0.0.1`.
  private static func version4(_ name: String) -> [Int]? {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.count <= 3 && part.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(String(Substring(part))) : nil
    }
    return numbers.count == 4 && parts.count == 4 && numbers.allSatisfy { $0 < 256 } ? numbers : nil
  }

  /// What stands between the brackets of an address of IPv6.
  private static func version6(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "["), name.utf8.last == UInt8(ascii: "]") else {
      return nil
    }
    let inner = bare(name)
    return inner.utf8.allSatisfy("0123456789abcdef:.".utf8.contains) ? inner : nil
  }

  /// A name without the brackets around an address of IPv6.
  private static func bare(_ host: String) -> String {
    host.utf8.first == UInt8(ascii: "[") && host.utf8.last == UInt8(ascii: "]")
      ? String(Substring(host.utf8.dropFirst().dropLast())) : host
  }

  private static func lowercased(_ text: String) -> String {
    String(
      decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
