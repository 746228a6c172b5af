import ArabicText
import Bytes

/// Prepares a document for libcmark: what CommonMark does not know is written so that it arrives in the
/// tree, and what other generators would replace is taken out.
///
/// One pass over the bytes; blocks and spans of code are copied as they are.
struct SourceRewriting {
  private let source: [UInt8]
  private let lines: SourceLines
  private let spans: CodeSpans
  private let marks: MarkdownMarks
  private var templates: TemplateMark.Reader
  private var index = 0
  private var lineNumber = 0
  /// The names of tags that do not occur from some place on.
  private var absent: Set<String> = []
  /// The document as libcmark is to read it.
  private(set) var result: [UInt8] = []
  /// The labels of the footnotes, in the order of their texts.
  private(set) var notes: [String] = []
  /// The first mark of each kind, and where it begins.
  private(set) var found: [TemplateMark.Kind: Range<Int>] = [:]
  /// What begins an entry of a list of our own.
  private lazy var bullet = Self.freeBullet(in: source)
  /// A document in that script loses escapes before the marks of extensions, and nothing else.
  private lazy var hasStandIns = !Self.contains([0xF0, 0x9D, 0xAA], in: source)

  init(_ source: [UInt8], marks: MarkdownMarks) {
    self.source = source
    self.marks = marks
    lines = SourceLines(source, marks: marks)
    spans = CodeSpans(in: source)
    templates = TemplateMark.Reader(source)
    result.reserveCapacity(source.count + source.count / 8 + 64)
    run()
  }
}

extension SourceRewriting {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  private mutating func run() {
    while index < source.count {
      if index == lines.starts[lineNumber], beginsLine() { continue }
      switch source[index] {
      case Self.lineFeed:
        copy(1)
        lineNumber += 1
      case Self.backslash: escape()
      case UInt8(ascii: "`"): codeSpan()
      case UInt8(ascii: "{") where marks.contains(.template): template()
      case UInt8(ascii: "*") where !marks.isDisjoint(with: [.emphasis, .strikethrough]): stars()
      case UInt8(ascii: "&"): reference()
      default: copy(WordBytes.end(of: source, from: index + 1, Self.isMark) - index)
      }
    }
  }

  /// Whether a byte may be more than text.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case lineFeed, backslash, UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "*"),
      UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private mutating func copy(_ count: Int) {
    result.append(contentsOf: source[index..<min(index + count, source.count)])
    index += count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    result.append(contentsOf: String(scalar).utf8)
  }

  private func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < source.count ? source[index] : Self.lineFeed
  }

  /// Skips to a place that may be some lines further.
  private mutating func move(to place: Int) {
    index = place
    while lineNumber + 1 < lines.count, lines.starts[lineNumber + 1] <= index { lineNumber += 1 }
  }

  /// Copies a line of code or begins a footnote; returns whether it did anything.
  private mutating func beginsLine() -> Bool {
    guard lineNumber < lines.count else { return false }
    if lines.isCode[lineNumber] {
      let end = lines.starts[lineNumber + 1]
      copy(end - index)
      lineNumber += 1
      return true
    }
    return marks.contains(.footnote) && !lines.isHTML[lineNumber] && beginNote()
  }
}

// MARK: Within a line

extension SourceRewriting {
  /// Keeps an escape before a mark of an extension, which libcmark would forget.
  private mutating func escape() {
    let next = byte(index + 1)
    if hasStandIns, let pair = StandIn.escaped.first(where: { $0.byte == next }) {
      append(pair.scalar)
      index += 2
    } else {
      copy(next == Self.lineFeed ? 1 : 2)
    }
  }

  private mutating func codeSpan() {
    if let end = spans[index] {
      result.append(contentsOf: source[index..<end])
      move(to: end)
    } else {
      var length = 1
      while byte(index + length) == UInt8(ascii: "`") { length += 1 }
      copy(length)
    }
  }

  /// Drops a reference to one of the scalars that are stand-ins.
  private mutating func reference() {
    guard byte(index + 1) == UInt8(ascii: "#") else { return copy(1) }
    let isHexadecimal = byte(index + 2) | 0x20 == UInt8(ascii: "x")
    let start = index + (isHexadecimal ? 3 : 2)
    let digits = source[min(start, source.count)...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
    let value = Int(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    guard let value, byte(start + digits.count) == UInt8(ascii: ";"),
      (0xFDD0...0xFDEF).contains(value) || (0x1DA87...0x1DA8B).contains(value)
    else { return copy(1) }
    index = start + digits.count + 1
  }

  /// Copies a run of stars; where a mark of punctuation keeps it from closing before an Arabic letter,
  /// or from opening after one, a stand-in parts the two.
  ///
  /// CommonMark asks for white space there (section 6.2), which Arabic does not have between «،**» and
  /// the next word. An opening bracket before stars, or a closing one after them, is left alone.
  private mutating func stars() {
    var end = index
    while byte(end) == UInt8(ascii: "*") { end += 1 }
    let before = ScalarReader.scalar(before: index, in: source)
    let after = ScalarReader.scalar(at: end, in: source)
    // To stars a tilde is not there, because both may begin or end together.
    let isBeforeTilde = after == "~" && isWordBeyondTildes(end, 1)
    let isAfterTilde = before == "~" && isWordBeyondTildes(index - 1, -1)
    let closes = before.map { Punctuation($0) } == .closing && after.map(Self.isWord) == true
    let opens =
      after.map { Punctuation($0) == .opening || Self.isQuote($0) } == true
      && before.map(Self.isWord) == true
    let isArabic = [before, after].contains { $0.map(Self.isArabic) ?? false }
    if (closes && isArabic) || isAfterTilde { append(StandIn.letter) }
    copy(end - index)
    if (opens && isArabic) || isBeforeTilde { append(StandIn.letter) }
  }

  /// Whether a run of tildes at a place has a letter or a digit at its other end.
  private func isWordBeyondTildes(_ place: Int, _ step: Int) -> Bool {
    var place = place
    while byte(place) == UInt8(ascii: "~") { place += step }
    let scalar =
      step > 0
      ? ScalarReader.scalar(at: place, in: source)
      : ScalarReader.scalar(before: place + 1, in: source)
    return scalar.map(Self.isWord) ?? false
  }

  /// Whether a scalar is a straight quotation mark, which stands on either side.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "\"" || scalar == "'" }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDCF, 0xFDF0...0xFEFC, 0xAB, 0xBB:
      true
    default: false
    }
  }
}

// MARK: Footnotes

extension SourceRewriting {
  /// Writes the beginning of a footnote, `[^1]: `, as an entry of a list, whose text may go on in
  /// lines that are indented as far.
  private mutating func beginNote() -> Bool {
    let line = lines.range(of: lineNumber)
    var start = line.lowerBound
    var indent = 0
    while start < line.upperBound {
      if source[start] == UInt8(ascii: ">") {
        indent = -1
      } else if source[start] != UInt8(ascii: " ") {
        break
      }
      indent += 1
      start += 1
    }
    guard indent < 4, byte(start) == UInt8(ascii: "["), byte(start + 1) == UInt8(ascii: "^"),
      let close = source[(start + 2)..<line.upperBound].firstIndex(where: {
        $0 <= 0x20 || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
      }), close > start + 2, source[close] == UInt8(ascii: "]"),
      byte(close + 1) == UInt8(ascii: ":")
    else { return false }
    let prefix = source[line.lowerBound..<start]
    let label = String(decoding: source[(start + 2)..<close], as: UTF8.self)
    result.append(contentsOf: prefix)
    result.append(bullet)
    result.append(contentsOf: "   ".utf8)
    append(StandIn.note)
    result.append(contentsOf: String(notes.count).utf8)
    append(StandIn.note)
    notes.append(label)
    index = close + 2
    while byte(index) == UInt8(ascii: " ") || byte(index) == UInt8(ascii: "\t") { index += 1 }
    guard byte(index) != Self.lineFeed else { return true }
    result.append(Self.lineFeed)
    result.append(contentsOf: prefix)
    result.append(contentsOf: "    ".utf8)
    return true
  }

  /// A mark of lists that no list of the document has, so that a footnote goes on with none of them.
  private static func freeBullet(in source: [UInt8]) -> UInt8 {
    var used: Set<UInt8> = []
    var isStart = true
    for byte in source {
      if isStart, "+-*".utf8.contains(byte) { used.insert(byte) }
      switch byte {
      case lineFeed: isStart = true
      case UInt8(ascii: " "), UInt8(ascii: ">"), UInt8(ascii: "\t"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        break
      default: isStart = false
      }
    }
    return "+*-".utf8.first { !used.contains($0) } ?? UInt8(ascii: "+")
  }
}

// MARK: Templates

extension SourceRewriting {
  /// Takes out a mark of another generator, but for the words that it holds.
  private mutating func template() {
    guard let mark = templates.mark(at: index) else { return copy(1) }
    let start = index
    if mark.kind == .attributes, isApartFromText(mark) { return copy(1) }
    if found[mark.kind] == nil { found[mark.kind] = index..<mark.end }
    let isDestination = byte(index - 1) == UInt8(ascii: "(")
    if mark.kind == .liquid, mark.name == "raw" {
      let end = place(after: "endraw", from: mark.end)
      let text = end.map { $0.start } ?? source.count
      result.append(contentsOf: source[mark.end..<text])
      return move(to: end?.end ?? text)
    }
    var end = mark.end
    if let name = mark.endOfHidden, let place = place(after: name, from: end) { end = place.end }
    if isDestination {
      result.append(contentsOf: Self.destination(mark))
    } else if let identifier = mark.identifier, isHeading(at: start, mark) {
      append(StandIn.identifier)
      result.append(contentsOf: identifier)
      append(StandIn.identifier)
    } else if mark.isComment || !mark.holdsText || mark.kind == .attributes {
      append(StandIn.nothing)
    } else {
      let texts = mark.values.filter { $0.contains { $0 >= 0x80 } }
      let isQuoted = mark.content.contains { "\"'`".utf8.contains($0) }
      let words = isQuoted ? Array(texts.joined(separator: " ".utf8)) : Array(source[start..<end])
      result.append(contentsOf: words)
    }
    move(to: end)
  }

  /// Whether a list of attributes in one pair of braces is text: it follows neither what it could
  /// belong to nor a blank.
  private func isApartFromText(_ mark: TemplateMark) -> Bool {
    guard byte(index + 1) != UInt8(ascii: ":") else { return false }
    let isEnd = byte(mark.end) == Self.lineFeed || byte(mark.end) == UInt8(ascii: " ")
    return !isEnd && byte(index - 1) > 0x20 && !"])*_`~".utf8.contains(byte(index - 1))
  }

  /// Whether a mark ends a line that begins with a number sign.
  private func isHeading(at start: Int, _ mark: TemplateMark) -> Bool {
    var rest = mark.end
    while byte(rest) == UInt8(ascii: " ") || byte(rest) == UInt8(ascii: "#") { rest += 1 }
    let line = source[lines.starts[lineNumber]..<start]
    return byte(rest) == Self.lineFeed
      && line.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") } == UInt8(ascii: "#")
  }

  /// Where a tag of a name is, and where it ends.
  private mutating func place(after name: String, from start: Int) -> (start: Int, end: Int)? {
    guard !absent.contains(name) else { return nil }
    var reader = TemplateMark.Reader(source)
    var index = start
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "{"), source[index + 1] == UInt8(ascii: "%"),
        let mark = reader.mark(at: index)
      {
        if mark.name.hasSameBytes(as: name) { return (index, mark.end) }
        index = mark.end
      } else {
        index += 1
      }
    }
    absent.insert(name)
    return nil
  }

  /// The address that a mark in the place of one names: `{{< ref "a.md" >}}`, `{% post_url a %}`.
  private static func destination(_ mark: TemplateMark) -> [UInt8] {
    switch mark.name {
    case "ref", "relref": mark.values.first ?? []
    case "link": Array("/".utf8) + (mark.values.first ?? [])
    case "post_url": (mark.values.first ?? []) + Array(".md".utf8)
    default:
      mark.content.first.map { "\"'".utf8.contains($0) } == true ? mark.values.first ?? [] : []
    }
  }

  static func contains(_ bytes: [UInt8], in source: [UInt8]) -> Bool {
    source.indices.contains { index in
      source[index] == bytes[0] && source[index...].starts(with: bytes)
    }
  }
}
