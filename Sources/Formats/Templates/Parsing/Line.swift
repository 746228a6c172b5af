/// One line of a template as the parser reads it.
///
/// A tag that spans lines belongs, with what follows it, to the line in which it begins.
struct Line {
  enum Piece {
    /// The white space at the beginning of a line that is neither blank nor standalone.
    case indentation(Range<Int>)
    case text(Range<Int>)
    case tag(Token, Placement)
  }

  let pieces: [Piece]

  /// Cuts tokens into lines at the text tokens that end with a line feed.
  static func lines(of tokens: [Token], in source: SourceText) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for (index, token) in tokens.enumerated() {
      let ends = token.kind == .text && source.bytes[token.range].last == UInt8(ascii: "\n")
      guard ends || index == tokens.count - 1 else { continue }
      lines.append(Line(tokens[start...index], in: source))
      start = index + 1
    }
    return lines
  }

  private init(_ tokens: ArraySlice<Token>, in source: SourceText) {
    let hasTags = tokens.contains { $0.kind != .text }
    let isBlank = tokens.allSatisfy {
      $0.kind != .text || source.bytes[$0.range].allSatisfy(SourceText.isWhitespace)
    }
    if !hasTags, isBlank {
      pieces = tokens.map { .text($0.range) }
    } else if isBlank, Self.isStructure(tokens) {
      pieces = Self.standalone(tokens, in: source)
    } else {
      pieces = Self.inline(tokens, in: source)
    }
  }
}

extension Line {
  /// Whether the tags may stand alone in a line; a partial must be the only tag.
  private static func isStructure(_ tokens: ArraySlice<Token>) -> Bool {
    let tags = tokens.filter { $0.kind != .text }
    return tags.allSatisfy { !$0.isVariable && ($0.kind != .partial || tags.count == 1) }
  }

  private static func standalone(
    _ tokens: ArraySlice<Token>, in source: SourceText
  ) -> [Piece] {
    let placement = Placement(
      isStandalone: true, indentation: indentation(of: tokens, in: source),
      lineEnd: tokens.last.map { $0.kind == .text ? source.lineEnd(of: $0.range) : 0..<0 } ?? 0..<0)
    return tokens.filter { $0.kind != .text }.map { .tag($0, placement) }
  }

  private static func inline(_ tokens: ArraySlice<Token>, in source: SourceText) -> [Piece] {
    let indentation = indentation(of: tokens, in: source)
    var pieces: [Piece] = [.indentation(indentation)]
    for token in tokens {
      guard token.kind == .text else {
        // White space is the indentation of the tag that follows it directly.
        let isFirst = pieces.count == 1
        let space = isFirst ? indentation : 0..<0
        pieces.append(
          .tag(token, Placement(isStandalone: false, indentation: space, lineEnd: 0..<0)))
        continue
      }
      let start = max(token.range.lowerBound, indentation.upperBound)
      if start < token.range.upperBound { pieces.append(.text(start..<token.range.upperBound)) }
    }
    return pieces
  }

  private static func indentation(
    of tokens: ArraySlice<Token>, in source: SourceText
  ) -> Range<Int> {
    guard let first = tokens.first, first.kind == .text else { return 0..<0 }
    return source.leadingSpace(of: first.range)
  }
}
