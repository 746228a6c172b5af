import ArabicText
import Diagnostics
import HTML
import YAMLReading

extension YAMLScalarKind<String> {
  /// A text that readers see: markup of HTML is left out and character references are resolved, once,
  /// because exports of other programs write both into headlines.
  static let prose = YAMLScalarKind(expectation: .someText, splitsAtCommas: true) { node in
    YAMLScalarKind.text.read(node).map(FieldText.plain)
  }

  /// The name of a tag; an Arabic comma stands between two.
  static let tag = YAMLScalarKind(
    expectation: .someText, splitsAtCommas: true, partsEntries: true, read: prose.read)

  /// A person: a name, or a mapping that has one as exports of WordPress and Hugo do.
  static let person = YAMLScalarKind(
    expectation: Message(
      "a name, or a mapping with ‘name’", ar: "اسمًا، أو مجموعة مفاتيح منها \("name")"),
    splitsAtCommas: true
  ) { node in
    guard let members = node.mapping else { return prose.read(node) }
    let names = [
      "name", "display_name", "displayname", "full_name", "fullname", "nickname", "login",
    ]
    return names.lazy.compactMap { name in
      members.first { $0.key.text?.lowercased() == name }.flatMap { prose.read($0.value) }
    }.first
  }

  /// A part of an address, or a path, which may be percent-encoded.
  static let address = YAMLScalarKind(expectation: .someText, splitsAtCommas: true) { node in
    YAMLScalarKind.text.read(node).map(FieldText.percentDecoded)
  }
}

/// Texts of fields as exports of other programs write them.
enum FieldText {
  /// A text without markup, its character references resolved.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return text
    }
    let untagged = Trimming.text(of: withoutTags(text))
    guard untagged.utf8.contains(UInt8(ascii: "&")) else { return untagged }
    // In the title of a page only character references are markup.
    let page = HTMLDocument("<title>\(untagged.replacing("<", with: "&lt;"))</title>")
    let title = page.nodes.indices.first { page.tag(at: $0) == .title }
    return title.map { Trimming.text(of: page.text(at: $0)) } ?? untagged
  }

  /// The scalars that the escapes of an address stand for, but for those that part its names; a text in
  /// which they are no UTF-8 stays as it is.
  static func percentDecoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return text }
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].dropFirst().prefix(2)
      if bytes[index] == UInt8(ascii: "%"), digits.count == 2, digits.allSatisfy(isHexadecimal),
        let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16), byte > 0x20,
        byte != 0x7F, !"/\\%?#".utf8.contains(byte)
      {
        decoded.append(byte)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// The tags that stand in a line of text.
  private static let tags: Set<HTMLTag> = [
    .a, .abbr, .b, .bdi, .bdo, .big, .br, .center, .cite, .code, .del, .div, .em, .font, .i, .img,
    .ins, .mark, .nobr, .p, .q, .s, .small, .span, .strike, .strong, .sub, .sup, .time, .tt, .u,
    .wbr,
  ]

  /// A text without the tags that may stand in a line; what else is in angle brackets stays.
  private static func withoutTags(_ text: String) -> String {
    var result = ""
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      result += String(Substring(rest[..<start]))
      let after = rest[start...].dropFirst()
      let isEnd = after.first == UInt8(ascii: "/")
      let name = after.dropFirst(isEnd ? 1 : 0).prefix { (0x61...0x7A).contains($0 | 0x20) }
      let tag = HTMLTag(rawValue: String(Substring(name)).lowercased())
      guard let tag, tags.contains(tag), let end = end(of: rest[name.endIndex...]) else {
        result += "<"
        rest = after
        continue
      }
      if tag == .br || tag == .p || tag == .div { result += " " }
      rest = rest[end...].dropFirst()
    }
    return result + String(Substring(rest))
  }

  /// Where a tag ends whose attributes begin here.
  private static func end(of attributes: Substring.UTF8View) -> Substring.UTF8View.Index? {
    var quote: UInt8?
    for index in attributes.indices {
      let byte = attributes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
    }
    return nil
  }
}
