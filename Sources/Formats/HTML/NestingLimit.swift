/// Holds back the elements that a document nests too deep, as browsers do, before it is parsed.
///
/// To find out what a tag closes, the parser looks at all elements that are open, it opens unclosed
/// formatting elements again in each paragraph, and it compares each attribute with all others of its
/// tag; so without a limit its time and memory grow with the square of a hostile page. The tags that
/// go too far become spaces; texts and lines stay.
enum NestingLimit {
  /// How many elements may be open that nothing but their end tag closes, as in Blink.
  private static let deepest = 512
  /// How many formatting elements may be open at once.
  private static let mostFormatting = 64
  /// How much white space, and so about how many attributes, a tag may have.
  private static let mostAttributes = 1000
  /// How many formatting elements may be opened again in all.
  private static let mostReopened = 1_000_000

  /// The document within the limits; nearly every one is so already.
  static func limited(_ html: [UInt8]) -> [UInt8] {
    guard html.count > mostAttributes else { return html }
    return limited(html, formatting: mostFormatting) ?? limited(html, formatting: 0) ?? html
  }
}

extension NestingLimit {
  /// What a tag does to the number of open elements.
  private enum Kind {
    /// It has no content, or the next of its kind closes it.
    case flat
    case formatting, nesting
  }

  /// The document with at most so many formatting elements open; `nil` where too many would be opened
  /// again.
  private static func limited(_ html: [UInt8], formatting most: Int) -> [UInt8]? {
    var result = html
    var (depth, formatting, reopened) = (0, 0, 0)
    // The end of the last tag whose attributes were counted; a hostile one may hold many others.
    var (index, examined) = (0, 0)
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
      let kind = kind(of: name(in: html, at: isEnd ? index + 1 : index))
      if kind != nil, start >= examined {
        let tag = html[index...].prefix { $0 != UInt8(ascii: ">") }
        examined = tag.endIndex
        if tag.count > mostAttributes, tag.count(where: { $0 <= 0x20 }) > mostAttributes {
          blank(&result, from: start)
          index = examined
          continue
        }
      }
      reopened += formatting
      if reopened > mostReopened { return nil }
      switch (kind, isEnd) {
      case (nil, _), (.flat, _): break
      case (.formatting, true): formatting = max(0, formatting - 1)
      case (.nesting, true): depth = max(0, depth - 1)
      case (.formatting, false):
        if formatting < most { formatting += 1 } else { blank(&result, from: start) }
      case (.nesting, false):
        if depth < deepest { depth += 1 } else { blank(&result, from: start) }
      }
    }
    return result
  }

  /// Replaces a tag by spaces; its line ends stay.
  private static func blank(_ html: inout [UInt8], from start: Int) {
    var index = start
    while index < html.count {
      let isEnd = html[index] == UInt8(ascii: ">")
      if html[index] != 0x0A, html[index] != 0x0D { html[index] = 0x20 }
      if isEnd { return }
      index += 1
    }
  }

  /// The name of a tag in lower case, its bytes in one integer; 0 where none of eight bytes or fewer
  /// stands, and 1 where a longer one does.
  private static func name(in html: [UInt8], at start: Int) -> UInt64 {
    var (name, index): (UInt64, Int) = (0, start)
    while index < html.count {
      let byte = html[index]
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      guard isLetter || (index > start && (0x30...0x39).contains(byte)) else { break }
      if index - start == 8 { return 1 }
      name = name << 8 | UInt64(isLetter ? byte | 0x20 : byte)
      index += 1
    }
    return name
  }

  private static func kind(of name: UInt64) -> Kind? {
    if name == 0 { return nil }
    if flat.contains(name) { return .flat }
    return formatting.contains(name) ? .formatting : .nesting
  }

  private static let flat = names(
    """
    area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody
    thead tfoot option html head body a nobr script style title noscript iframe
    """)
  private static let formatting = names("b big code em font i s small strike strong tt u")

  private static func names(_ list: String) -> Set<UInt64> {
    Set(list.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { name(in: Array($0), at: 0) })
  }
}
