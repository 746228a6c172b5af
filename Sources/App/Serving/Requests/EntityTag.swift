import Hashing

/// The tag of a file's bytes (RFC 9110, section 8.8.3), which is always a strong one here.
package struct EntityTag: Sendable, Hashable {
  /// The tag with its quotation marks.
  package let text: String

  /// Makes a tag of what differs between any two contents.
  init(_ opaque: String) { text = "\"\(opaque)\"" }

  /// The tag of bytes.
  init(of bytes: [UInt8]) { self.init(Self.digest(of: bytes)) }

  /// A text that differs between any two contents.
  static func digest(of bytes: [UInt8]) -> String { String(ContentHash.sha256(bytes).prefix(32)) }

  /// Whether an `If-None-Match` field names the tag; weak tags and `*` do.
  func isNamed(in field: String) -> Bool {
    field.utf8.split(separator: UInt8(ascii: ",")).contains { part in
      let tag = part.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      let opaque = tag.starts(with: "W/".utf8) ? tag.dropFirst(2) : tag[...]
      return opaque.elementsEqual(text.utf8) || tag.elementsEqual("*".utf8)
    }
  }

  /// Whether an `If-Range` field names the tag; a weak tag and a date do not.
  func isExactly(_ field: String) -> Bool { field.utf8.elementsEqual(text.utf8) }
}
