/// Limits, before a document is parsed, how deep its elements are nested, as browsers do.
///
/// The parser searches all open elements for the one that a tag closes, reopens unclosed formatting
/// elements in each paragraph, and compares each attribute with all others of its tag. Without a limit,
/// its time and memory would grow with the square of the length of a hostile page. Tags beyond the
/// limit become spaces; texts and lines stay.
enum NestingLimit {
  /// How many elements may be open that only their end tag closes, as in Blink.
  private static let deepest = 512
  /// How many formatting elements may be open at once.
  private static let mostFormatting = 64
  /// How many attributes a tag may have.
  private static let mostAttributes = 1000
  /// How many formatting elements may be reopened in total.
  private static let mostReopened = 200_000

  /// The document within the limits; nearly every document is returned as it is.
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

  /// The document with at most so many formatting elements open; `nil` if too many would be reopened.
  private static func limited(_ html: [UInt8], formatting most: Int) -> [UInt8]? {
    var result = html
    var (depth, formatting, reopened) = (0, 0, 0)
    // The end of the last tag whose attributes were counted; a hostile tag may contain many others.
    var (index, examined) = (0, 0)
    while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let isEnd = index < html.count && html[index] == UInt8(ascii: "/")
      let kind = kind(of: name(in: html, at: isEnd ? index + 1 : index))
      if kind != nil, start >= examined {
        let (attributes, end) = attributes(in: html, from: index)
        examined = end
        if attributes > mostAttributes {
          blank(&result, start..<end)
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

  /// Replaces a tag whose end is known by spaces; its line ends stay.
  private static func blank(_ html: inout [UInt8], _ tag: Range<Int>) {
    for index in tag where html[index] != 0x0A && html[index] != 0x0D { html[index] = 0x20 }
  }

  /// How many attributes a tag has, and where it ends (HTML Living Standard, sections 13.2.5.32–39);
  /// `start` is within its name.
  private static func attributes(in html: [UInt8], from start: Int) -> (count: Int, end: Int) {
    var (count, index) = (0, start)
    func skip(while condition: (UInt8) -> Bool) {
      while index < html.count, condition(html[index]) { index += 1 }
    }
    let isBlank: (UInt8) -> Bool = { $0 <= 0x20 }
    skip { $0 > 0x20 && $0 != slash && $0 != bracket }
    while index < html.count, html[index] != bracket {
      if html[index] <= 0x20 || html[index] == slash {
        index += 1
        continue
      }
      count += 1
      // An equals sign may begin a name.
      index += 1
      skip { $0 > 0x20 && $0 != slash && $0 != bracket && $0 != equals }
      skip(while: isBlank)
      guard index < html.count, html[index] == equals else { continue }
      index += 1
      skip(while: isBlank)
      guard index < html.count else { break }
      let quote = html[index]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
        index += 1
        skip { $0 != quote }
        index = min(index + 1, html.count)
      } else {
        skip { $0 > 0x20 && $0 != bracket }
      }
    }
    return (count, min(index + 1, html.count))
  }

  private static let slash = UInt8(ascii: "/")
  private static let bracket = UInt8(ascii: ">")
  private static let equals = UInt8(ascii: "=")

  /// The name of a tag in lower case, packed into one integer; 0 for none, 1 for one too long.
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
