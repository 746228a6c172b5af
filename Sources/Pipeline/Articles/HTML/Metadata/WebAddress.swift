import ArabicText

/// An absolute web address, and the parts of it that relative links need (RFC 3986, section 5).
package struct WebAddress: Sendable, Hashable {
  /// Without its colon: `https`.
  private let scheme: String
  /// With its port where it has one: `example.org:8080`.
  private let host: String
  /// The path up to its last slash.
  private let folder: [Substring]
  /// Whether it names a page, and not only a site.
  let isPage: Bool
  /// The address without its fragment.
  package let text: String

  /// Reads an absolute address of `http` or `https`; `nil` for anything else.
  package init?(_ text: String) {
    let text = Self.cleaned(text)
    guard let scheme = ["https", "http"].first(where: { Self.has($0 + "://", before: text) }) else {
      return nil
    }
    let rest = text.utf8.dropFirst(scheme.utf8.count + 3)
    let host = rest.prefix { $0 != Self.slash && !Self.endsPath($0) }
    guard !host.isEmpty else { return nil }
    self.scheme = scheme
    self.host = String(Substring(host))
    let path = rest[host.endIndex...]
    folder = Self.segments(path.prefix { !Self.endsPath($0) }).dropFirst().dropLast()
    let withoutFragment = text.utf8.prefix { $0 != UInt8(ascii: "#") }
    self.text = String(Substring(withoutFragment))
    isPage = path.prefix { $0 != UInt8(ascii: "#") }.count > 1
  }

  /// The address as people read it: with the letters that percent signs stand for.
  package var readableText: String {
    var (bytes, rest): ([UInt8], Substring.UTF8View) = ([], text.utf8[...])
    while let byte = rest.popFirst() {
      let value = byte == UInt8(ascii: "%") ? UInt8(Substring(rest.prefix(2)), radix: 16) : nil
      // What percent signs hide of ASCII has another meaning when it stands there itself.
      guard let value, value >= 0x80 else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    guard let readable = String(validating: bytes, as: UTF8.self),
      TextCleaning.clean(readable).changes.isEmpty,
      !readable.unicodeScalars.contains(where: Scalars.isSpace)
    else { return text }
    return readable
  }

  /// The name of the host without its port, in lower case.
  var hostName: String {
    String(Substring(host.utf8.prefix { $0 != UInt8(ascii: ":") })).lowercased()
  }

  /// Whether another address, absolute or relative, is the first page of the site: `/`, `index.html`.
  static func isHome(_ reference: String) -> Bool {
    let reference = cleaned(reference)
    if let address = WebAddress(reference) { return !address.isPage }
    let path = reference.utf8.drop { $0 == UInt8(ascii: ".") || $0 == slash }
    return path.isEmpty ? !reference.isEmpty : homes.contains(String(Substring(path)).lowercased())
  }

  private static let homes: Set = [
    "index.html", "index.htm", "index.php", "default.aspx", "default.asp", "home", "ar", "ar/",
    "arabic", "arabic/",
  ]

  /// The address of which a web archive keeps a copy at another: what follows the moment in
  /// `web.archive.org/web/20150203040506/http://…`; any other address as it is.
  static func unarchived(_ address: String) -> String {
    let utf8 = Array(address.utf8)
    for scheme in ["/http://", "/https://"] {
      let found = utf8.indices.first { utf8[$0...].starts(with: scheme.utf8) }
      guard let found, found > 0 else { continue }
      // `20150203`, `20150203040506` and `20150203040506im_`.
      let moment = utf8[..<found].reversed().prefix { $0 != slash }.reversed()
      let digits = moment.prefix { (0x30...0x39).contains($0) }
      let isMark = moment.dropFirst(digits.count).allSatisfy {
        (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "_")
      }
      guard digits.count >= 4, isMark else { continue }
      return String(decoding: utf8[(found + 1)...], as: UTF8.self)
    }
    return address
  }

  /// The absolute address that a link leads to; `nil` where that is not on the web, or the link is
  /// relative and there is no `base`.
  static func absolute(_ reference: String, base: WebAddress?) -> String? {
    let reference = unarchived(cleaned(reference))
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
