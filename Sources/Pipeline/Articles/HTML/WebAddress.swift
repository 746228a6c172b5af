import ArabicText

/// The parts of an absolute web address that relative links need (RFC 3986, section 5).
struct WebAddress: Sendable, Hashable {
  /// Without its colon: `https`.
  private let scheme: String
  /// With its port where it has one: `example.org:8080`.
  private let host: String
  /// The path up to its last slash.
  private let folder: [Substring]

  /// Reads an absolute address of `http` or `https`; `nil` for anything else.
  init?(_ text: String) {
    let text = Self.cleaned(text)
    guard let scheme = ["https", "http"].first(where: { Self.has($0 + "://", before: text) }) else {
      return nil
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count + 3)
    let host = rest.prefix { $0 != Self.slash && !Self.endsPath($0) }
    guard !host.isEmpty else { return nil }
    self.scheme = scheme
    self.host = String(Substring(host))
    folder = Self.segments(rest[host.endIndex...].prefix { !Self.endsPath($0) })
      .dropFirst().dropLast()
  }

  /// The absolute address that a link leads to; `nil` where that is not on the web, or the link is
  /// relative and there is no `base`.
  static func absolute(_ reference: String, base: WebAddress?) -> String? {
    let reference = cleaned(reference)
    if WebAddress(reference) != nil
      || ["mailto:", "tel:"].contains(where: { has($0, before: reference) })
    {
      return reference
    }
    guard let base, let first = reference.utf8.first, first != UInt8(ascii: "#"),
      !hasScheme(reference)
    else { return nil }
    let root = "\(base.scheme)://\(base.host)"
    if reference.utf8.starts(with: "//".utf8) { return "\(base.scheme):\(reference)" }
    if first == slash { return root + reference }
    let folder = base.folder.map { $0 + "/" }.joined()
    if first == UInt8(ascii: "?") { return "\(root)/\(folder)\(reference)" }
    return "\(root)/\(resolved(reference, in: base.folder))"
  }

  private static let slash = UInt8(ascii: "/")

  /// Whether a query or a fragment begins with a byte.
  private static func endsPath(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func segments(_ path: Substring.UTF8View) -> [Substring] {
    path.split(separator: slash, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// A relative path in a folder, without its dot segments (RFC 3986, section 5.2.4).
  private static func resolved(_ reference: String, in folder: [Substring]) -> String {
    let path = reference.utf8.prefix { !endsPath($0) }
    var segments = folder
    let parts = Self.segments(path)
    for part in parts {
      if part.utf8.elementsEqual("..".utf8) { _ = segments.popLast() }
      if !isDots(part) { segments.append(part) }
    }
    // A dot segment at the end names a folder.
    if let last = parts.last, isDots(last) { segments.append("") }
    return segments.joined(separator: "/") + Substring(reference.utf8[path.endIndex...])
  }

  private static func isDots(_ segment: Substring) -> Bool {
    segment.utf8.elementsEqual(".".utf8) || segment.utf8.elementsEqual("..".utf8)
  }

  /// Without white space at the ends and without line ends and tabs, which browsers leave out.
  private static func cleaned(_ text: String) -> String {
    Trimming.spaces(
      String.UnicodeScalarView(text.unicodeScalars.filter { !(0x09...0x0D).contains($0.value) }))
  }

  private static func has(_ prefix: String, before text: String) -> Bool {
    text.utf8.count > prefix.utf8.count
      && zip(text.utf8, prefix.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
  }

  /// Whether the text begins with a scheme, such as `javascript:`.
  private static func hasScheme(_ text: String) -> Bool {
    let name = text.utf8.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "+-.".utf8.contains(byte)
    }
    return name.endIndex < text.utf8.endIndex && text.utf8[name.endIndex] == UInt8(ascii: ":")
  }
}
