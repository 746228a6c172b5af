/// Which SVG pictures are published: those that show something and do nothing.
///
/// A picture within a page runs no script, but its file can be opened by itself. So it must hold
/// nothing but shapes, text and their looks: every element and every attribute is looked at, and what
/// is not known to be harmless refuses the picture as a whole. Nothing is rewritten, because what
/// readers get must be what the archive holds.
struct SafeSVG {
  private var text: Substring.UTF8View
  private var open: [String] = []
  private var size: (width: Int, height: Int)?

  /// Whether a file begins as an SVG picture does.
  static func mayBeOne(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    return start.utf8.first { $0 > 0x20 && $0 < 0x80 } == UInt8(ascii: "<")
      && start.utf8.indices.contains { start.utf8[$0...].starts(with: "<svg".utf8) }
  }

  /// The size of a harmless picture.
  static func size(_ bytes: [UInt8]) throws(PictureMistake) -> (width: Int, height: Int)? {
    guard bytes.count <= longest, let text = String(validating: bytes, as: UTF8.self) else {
      throw .active("more than \(longest / 1_000_000) MB, or text that is not UTF-8")
    }
    var picture = SafeSVG(text: text.utf8[...])
    try picture.read()
    return picture.size
  }

  private init(text: Substring.UTF8View) { self.text = text }
}

extension SafeSVG {
  private static let longest = 5_000_000
  private static let deepest = 200

  private mutating func read() throws(PictureMistake) {
    while let start = text.firstIndex(of: UInt8(ascii: "<")) {
      if open.last.map({ $0 == "style" }) == true { try check(style: text[..<start]) }
      text = text[start...]
      if skip("<!--", to: "-->") { continue }
      if text.starts(with: "<?xml ".utf8) {
        _ = skip("<?xml ", to: "?>")
        continue
      }
      guard !text.starts(with: "<!".utf8), !text.starts(with: "<?".utf8) else {
        throw .active("a document type, a section of raw text or a processing instruction")
      }
      try readTag()
    }
    guard open.isEmpty else { throw .active("elements that are not closed") }
  }

  private mutating func skip(_ start: String, to end: String) -> Bool {
    guard text.starts(with: start.utf8) else { return false }
    text = text.dropFirst(start.utf8.count)
    while !text.isEmpty, !text.starts(with: end.utf8) { text = text.dropFirst() }
    text = text.dropFirst(end.utf8.count)
    return true
  }

  private mutating func readTag() throws(PictureMistake) {
    text = text.dropFirst()
    if text.first == UInt8(ascii: "/") {
      text = text.dropFirst()
      let name = takeName()
      guard open.popLast() == name else { throw .active("elements that are not nested") }
      takeSpace()
      guard text.popFirst() == UInt8(ascii: ">") else { throw .active("a tag that is not closed") }
      return
    }
    let name = takeName()
    guard Self.elements.contains(name) else { throw .active("the element ‘\(Self.shown(name))’") }
    guard open.count < Self.deepest else { throw .active("too many elements in each other") }
    var attributes: [String: String] = [:]
    while true {
      takeSpace()
      if text.starts(with: "/>".utf8) {
        text = text.dropFirst(2)
        break
      }
      if text.first == UInt8(ascii: ">") {
        text = text.dropFirst()
        open.append(name)
        break
      }
      let (attribute, value) = try takeAttribute()
      try check(attribute, value, of: name)
      attributes[attribute] = value
    }
    if name == "svg", size == nil { size = Self.size(attributes) }
  }

  private mutating func takeAttribute() throws(PictureMistake) -> (String, String) {
    let name = takeName()
    takeSpace()
    guard !name.isEmpty, text.popFirst() == UInt8(ascii: "=") else {
      throw .active("an attribute without a value")
    }
    takeSpace()
    guard let quote = text.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = text.firstIndex(of: quote)
    else { throw .active("an attribute without quotation marks") }
    let value = String(Substring(text[..<end]))
    text = text[end...].dropFirst()
    return (name, value)
  }

  private mutating func takeSpace() { text = text.drop { $0 <= 0x20 } }

  private mutating func takeName() -> String {
    let name = text.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
        || "-_:.".utf8.contains(byte)
    }
    text = text[name.endIndex...]
    return String(Substring(name))
  }

  private static func shown(_ name: String) -> String { String(name.unicodeScalars.prefix(40)) }
}

extension SafeSVG {
  private func check(
    _ name: String, _ value: String, of element: String
  ) throws(PictureMistake) {
    let lower = name.lowercased()
    if lower.utf8.starts(with: "on".utf8) { throw .active("the handler ‘\(Self.shown(name))’") }
    if lower == "xmlns" || lower.utf8.starts(with: "xmlns:".utf8) {
      let namespace = Array(value.lowercased().utf8)
      guard !namespace.indices.contains(where: { namespace[$0...].starts(with: "xhtml".utf8) })
      else { throw .active("elements of HTML") }
      return
    }
    if lower == "href" || lower == "xlink:href" || lower == "src" {
      guard value.utf8.first == UInt8(ascii: "#") || (element == "image" && Self.isInline(value))
      else { throw .active("a reference to ‘\(Self.shown(value))’") }
      return
    }
    // What stands for a letter can hide any word.
    if lower == "style" || value.utf8.contains(UInt8(ascii: "(")) || lower == "attributename" {
      try check(style: value.utf8[...])
    }
  }

  /// Whether style sheets, or values that may hold functions, refer to nothing but parts of the picture.
  private func check(style: Substring.UTF8View) throws(PictureMistake) {
    let lower = String(Substring(style)).lowercased()
    let bytes = Array(lower.utf8)
    guard !bytes.contains(UInt8(ascii: "\\")), !bytes.contains(UInt8(ascii: "&")),
      !bytes.contains(UInt8(ascii: "@"))
    else { throw .active("a style sheet with escapes or rules that begin with ‘@’") }
    for word in ["javascript", "expression(", "image(", "image-set(", "behavior", "-moz-binding"]
    where bytes.indices.contains(where: { bytes[$0...].starts(with: word.utf8) }) {
      throw .active("‘\(word)’ in a style")
    }
    for start in bytes.indices where bytes[start...].starts(with: "url".utf8) {
      let target = bytes[(start + 3)...].drop {
        $0 <= 0x20 || $0 == 0x28 || $0 == 0x22 || $0 == 0x27
      }
      guard target.first == UInt8(ascii: "#") else { throw .active("a reference in a style") }
    }
  }

  private static func isInline(_ value: String) -> Bool {
    ["png", "jpeg", "gif", "webp"].contains {
      value.utf8.starts(with: "data:image/\($0);base64,".utf8)
    }
  }

  private static let elements: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse",
    "line", "polyline", "polygon", "text", "tspan", "textPath", "image", "style", "marker",
    "switch",
    "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "filter", "feBlend",
    "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
    "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
    "feFuncG",
    "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset",
    "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
  ]

  /// The size in pixels: that of the element, else that of what it shows.
  private static func size(_ attributes: [String: String]) -> (width: Int, height: Int)? {
    func length(_ text: String?) -> Int? {
      guard let text,
        let number = Double(
          String(
            Substring(
              text.utf8.prefix { byte in
                (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".")
              }))), text.utf8.last != UInt8(ascii: "%"), number >= 1,
        number <= Double(Picture.longestSide)
      else { return nil }
      return Int(number.rounded())
    }
    if let width = length(attributes["width"]), let height = length(attributes["height"]) {
      return (width, height)
    }
    let box = (attributes["viewBox"] ?? "").utf8.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
      .map { String(Substring($0)) }
    guard box.count == 4, let width = length(box[2]), let height = length(box[3]) else {
      return (300, 150)
    }
    return (width, height)
  }
}
