import HTML

/// The attributes of raw HTML that a page keeps, but for identifiers and addresses.
enum AllowedAttributes {
  /// The attributes of an element, each with a blank before it, as they stand in a tag.
  static func written(_ attributes: ArraySlice<HTMLDocument.Attribute>, of tag: HTMLTag) -> String {
    var written = ""
    var names: Set<String> = []
    for attribute in attributes {
      guard let (name, value) = allowed(attribute, tag), names.insert(name).inserted else {
        continue
      }
      written += " \(name)=\"\(HTMLEscape.attribute(value))\""
    }
    return written
  }

  private static func allowed(
    _ attribute: HTMLDocument.Attribute, _ tag: HTMLTag
  ) -> (name: String, value: String)? {
    let value = attribute.value
    switch (attribute.name, tag) {
    case ("dir", _): return isOne(of: ["rtl", "ltr", "auto"], value) ? ("dir", value) : nil
    case ("lang", _): return isLanguage(value) ? ("lang", value) : nil
    case ("title", _), ("aria-label", _): return (attribute.name, value)
    case ("colspan", .td), ("colspan", .th), ("rowspan", .td), ("rowspan", .th), ("span", .col),
      ("span", .colgroup):
      return number(value, upTo: 1_000).map { (attribute.name, $0) }
    case ("start", .ol), ("value", .li):
      return number(value, upTo: 999_999_999).map { (attribute.name, $0) }
    case ("reversed", .ol), ("open", .details): return (attribute.name, "")
    case ("scope", .th): return isOne(of: ["col", "row"], value) ? ("scope", value) : nil
    case ("align", .td), ("align", .th):
      return isOne(of: ["left", "center", "right"], value) ? ("class", value.lowercased()) : nil
    case ("datetime", .time), ("datetime", .del), ("datetime", .ins):
      return value.utf8.count <= 60 ? ("datetime", value) : nil
    case ("width", .img), ("height", .img):
      return number(value, upTo: 20_000).map { (attribute.name, $0) }
    case ("class", _): return keepsClass(value, tag) ? ("class", value) : nil
    default: return nil
    }
  }

  /// Whether a class is one that the program gives, or names the language of code.
  private static func keepsClass(_ value: String, _ tag: HTMLTag) -> Bool {
    switch tag {
    case .td, .th: isOne(of: ["left", "center", "right"], value)
    case .code:
      value.utf8.starts(with: "language-".utf8) && value.utf8.count < 60
        && value.utf8.allSatisfy { isNameByte($0) }
    case .div: isOne(of: ["table"], value)
    case .section: isOne(of: ["notes"], value)
    case .sup: isOne(of: ["note"], value)
    case .a: isOne(of: ["back"], value)
    default: false
    }
  }

  private static func isOne(of values: [String], _ value: String) -> Bool {
    values.contains(value.lowercased())
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
      || "-_+#.".utf8.contains(byte)
  }

  /// Whether a value has the form of a language tag (RFC 5646).
  private static func isLanguage(_ value: String) -> Bool {
    !value.isEmpty && value.utf8.count <= 35
      && value.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }

  private static func number(_ value: String, upTo most: Int) -> String? {
    guard let number = Int(value), (0...most).contains(number) else { return nil }
    return String(number)
  }
}
