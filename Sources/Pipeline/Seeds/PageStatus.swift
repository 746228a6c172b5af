import Diagnostics

/// What the `meta` elements of a page say about holding it back, as Pelican reads them:
/// `<meta name="status" content="draft">`.
///
/// Only what is understood counts, because a saved page has `meta` elements of many systems.
enum PageStatus {
  /// Whether a page says that it is not to be published.
  static func holdsBack(_ html: String) -> Bool {
    var rest = html.utf8.prefix(longestHead)
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...].dropFirst()
      let name = rest.prefix(5).map { $0 | 0x20 }
      if name.starts(with: "body".utf8) { return false }
      guard name.starts(with: "meta".utf8), name.count == 5, !(0x61...0x7A).contains(name[4]) else {
        continue
      }
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      let attributes = attributes(of: tag.dropFirst(4))
      if let name = attributes["name"], let content = attributes["content"], holds(name, content) {
        return true
      }
      rest = rest[tag.endIndex...]
    }
    return false
  }

  /// A head has no more bytes than these, nearly always.
  private static let longestHead = 200_000

  private static func holds(_ name: String, _ content: String) -> Bool {
    guard names.contains(name.lowercased()) else { return false }
    let member = HeaderLines.Member(
      name: .init(name, at: .init(file: "")), value: content)
    let fields = FieldsReader.read(headers: [member], vitalAlone: true).value
    return !fields.isDoubtful && fields.flags[.draft]?.value == true
  }

  private static let names: Set = [
    "draft", "hidden", "post_status", "private", "published", "status", "unlisted", "visibility",
  ]

  private static func attributes(of tag: Substring.UTF8View) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag
    while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
      let name =
        rest[..<sign].split(whereSeparator: isBlank).last.map { String(Substring($0)) } ?? ""
      rest = rest[sign...].dropFirst().drop(while: isBlank)
      let quote = rest.first.flatMap { "\"'".utf8.contains($0) ? $0 : nil }
      if quote != nil { rest = rest.dropFirst() }
      let value = rest.prefix { byte in quote.map { byte != $0 } ?? !isBlank(byte) }
      attributes[name.lowercased()] = String(Substring(value))
      rest = rest[value.endIndex...].dropFirst()
    }
    return attributes
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
