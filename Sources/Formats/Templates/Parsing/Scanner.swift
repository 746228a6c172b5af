internal import Diagnostics

/// Cuts a template into text and tags.
struct Scanner {
  private(set) var tokens: [Token] = []
  private(set) var problems: [Diagnostic] = []

  private let source: SourceText
  private var position = 0
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)

  init(_ source: SourceText) {
    self.source = source
  }

  /// Reads the whole text; an opening delimiter whose tag is not closed becomes text.
  mutating func scan() {
    let end = source.bytes.count
    // The limit also keeps a text of a million openings from being searched a million times.
    while problems.count < Template.maximumMistakes,
      let start = source.firstIndex(of: open, in: position..<end)
    {
      scanText(to: start)
      scanTag()
    }
    scanText(to: end)
  }
}

extension Scanner {
  /// One token for each line, so that lines that hold only tags are easy to recognize.
  private mutating func scanText(to end: Int) {
    while position < end {
      let newline = source.bytes[position..<end].firstIndex(of: UInt8(ascii: "\n"))
      let next = newline.map { $0 + 1 } ?? end
      tokens.append(Token(kind: .text, range: position..<next, content: position..<next))
      position = next
    }
  }

  private mutating func scanTag() {
    let start = position
    let sigil = skipSpace(from: start + open.count)
    let (kind, ending) = kind(at: sigil)
    let body = kind == .variable ? sigil : sigil + 1
    let rest = body..<max(body, source.bytes.count)
    guard let end = source.firstIndex(of: ending, in: rest), isOneTag(kind, body..<end) else {
      let mark = String(decoding: ending, as: UTF8.self)
      problems.append(
        source.error(
          "unclosed-tag", "this tag is not closed; write ‘\(mark)’ where it ends",
          ar: "هذا الوسم غير مغلق؛ اكتب «\(mark)» حيث ينتهي", at: start))
      return scanText(to: start + open.count)
    }
    position = end + ending.count
    tokens.append(
      Token(kind: kind, range: start..<position, content: source.trimmed(body..<end)))
    if ending.first == UInt8(ascii: "=") { setDelimiters(body..<end, at: start) }
  }

  private func skipSpace(from start: Int) -> Int {
    var index = start
    while index < source.bytes.count, SourceText.isWhitespace(source.bytes[index]) { index += 1 }
    return index
  }

  /// The kind of the tag whose sigil is at this index, and its closing delimiter.
  private func kind(at sigil: Int) -> (Token.Kind, ending: [UInt8]) {
    guard sigil < source.bytes.count else { return (.variable, close) }
    return switch source.bytes[sigil] {
    case UInt8(ascii: "!"): (.silent, close)
    case UInt8(ascii: "="): (.silent, [UInt8(ascii: "=")] + close)
    case UInt8(ascii: "{"): (.unescaped, [UInt8(ascii: "}")] + close)
    case UInt8(ascii: "&"): (.unescaped, close)
    case UInt8(ascii: "#"): (.section, close)
    case UInt8(ascii: "^"): (.inverted, close)
    case UInt8(ascii: "/"): (.close, close)
    case UInt8(ascii: ">"): (.partial, close)
    case UInt8(ascii: "<"): (.parent, close)
    case UInt8(ascii: "$"): (.block, close)
    default: (.variable, close)
    }
  }

  /// Whether no other tag opens in it; one that does shows that the end of this tag is missing.
  private func isOneTag(_ kind: Token.Kind, _ content: Range<Int>) -> Bool {
    kind == .silent || open == close || source.firstIndex(of: open, in: content) == nil
  }

  private mutating func setDelimiters(_ content: Range<Int>, at start: Int) {
    let parts = source.bytes[content].split(whereSeparator: SourceText.isWhitespace)
    guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
      problems.append(
        source.error(
          "bad-delimiters", "bad delimiters; write two without ‘=’, as in {{=<% %>=}}",
          ar: "الحدّان لا يصحان؛ اكتب حدّين ليس فيهما \("=")، مثل \("{{=<% %>=}}")", at: start))
      return
    }
    (open, close) = (Array(parts[0]), Array(parts[1]))
  }
}
