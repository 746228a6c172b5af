internal import Diagnostics

/// Builds the tree of a template from its lines.
struct Parser {
  private(set) var problems: [Diagnostic] = []

  private let source: SourceText
  /// The open tags, outermost first.
  private var open: [OpenTag] = []
  private var nodes: [Node] = []

  /// How deep tags may be nested, so that no input exhausts the stack in the stages that recurse.
  private static let maximumDepth = 64

  private struct OpenTag {
    let token: Token
    let name: String
    let placement: Placement
    /// The nodes before this tag within its parent.
    let outerNodes: [Node]
  }

  init(_ source: SourceText) {
    self.source = source
  }

  /// Reads lines into a tree; a tag that cannot be read is reported and left out.
  mutating func parse(_ lines: [Line]) -> [Node] {
    for line in lines {
      for piece in line.pieces where problems.count < Template.maximumMistakes { parse(piece) }
    }
    while let last = open.last {
      report(
        "unclosed-section",
        "\(quoted(last.token)) is never closed; write {{/\(last.name)}} where it ends",
        ar: "\(quoted(last.token)) لا يُغلق؛ اكتب \("{{/\(last.name)}}") حيث ينتهي", at: last.token)
      close(last.placement)
    }
    return nodes
  }
}

extension Parser {
  private mutating func parse(_ piece: Line.Piece) {
    switch piece {
    case .indentation(let range): nodes.append(.indentation(range))
    case .text(let range): nodes.append(.text(range))
    case .tag(let token, let placement): parse(token, placement)
    }
  }

  private mutating func parse(_ token: Token, _ placement: Placement) {
    switch token.kind {
    case .text, .silent: break
    case .variable, .unescaped:
      guard let path = path(token.content, of: token) else { return }
      let isEscaped = token.kind == .variable
      nodes.append(
        .variable(path: path, isEscaped: isEscaped, offset: token.range.lowerBound))
    case .partial:
      guard let reference = reference(token) else { return }
      nodes.append(.partial(reference, placement, offset: token.range.lowerBound))
    case .section, .inverted, .parent, .block: open(token, placement)
    case .close: close(token, placement)
    }
  }

  private mutating func open(_ token: Token, _ placement: Placement) {
    guard open.count < Self.maximumDepth else {
      return report(
        "nested-too-deeply", "\(quoted(token)) is nested more than \(Self.maximumDepth) deep",
        ar: "\(quoted(token)) في أكثر من \(Self.maximumDepth) مستوى من التداخل", at: token)
    }
    open.append(
      OpenTag(token: token, name: name(of: token), placement: placement, outerNodes: nodes))
    nodes = []
  }

  /// Closes the innermost tag of this name and reports the open tags within it.
  private mutating func close(_ token: Token, _ placement: Placement) {
    let name = name(of: token)
    guard let last = open.last else {
      return report(
        "stray-close", "\(quoted(token)) closes nothing", ar: "\(quoted(token)) لا يغلق شيئًا",
        at: token)
    }
    if open.contains(where: { $0.name == name }) {
      while let inner = open.last, inner.name != name {
        report(
          "unclosed-section", "\(quoted(inner.token)) is not closed before \(quoted(token))",
          ar: "\(quoted(inner.token)) لا يُغلق قبل \(quoted(token))", at: inner.token)
        close(placement)
      }
    } else {
      let place = source.location(at: last.token.range.lowerBound)
      report(
        "wrong-close",
        "\(quoted(token)) closes \(quoted(last.token)) of "
          + "\(place.line ?? 1):\(place.column ?? 1); write {{/\(last.name)}}",
        ar: """
          \(quoted(token)) يغلق \(quoted(last.token)) الذي في السطر \(place.line ?? 1)؛ اكتب \
          \("{{/\(last.name)}}")
          """, at: token)
    }
    close(placement)
  }

  /// Makes the innermost open tag a node of its parent.
  private mutating func close(_ closing: Placement) {
    guard let tag = open.popLast() else { return }
    let body = nodes
    nodes = tag.outerNodes
    if let node = node(tag, body, closing) { nodes.append(node) }
  }

  private mutating func node(_ tag: OpenTag, _ body: [Node], _ closing: Placement) -> Node? {
    let offset = tag.token.range.lowerBound
    switch tag.token.kind {
    case .block:
      guard !tag.name.isEmpty else { return badName(tag.token) }
      return .block(
        Node.Block(
          name: tag.name, body: body, opening: tag.placement, closing: closing, offset: offset))
    case .parent:
      guard let reference = reference(tag.token) else { return nil }
      let arguments = body.compactMap { if case .block(let block) = $0 { block } else { nil } }
      return .parent(
        Node.Parent(
          reference: reference, arguments: arguments, ignored: firstIgnored(in: body),
          placement: tag.placement, offset: offset))
    default:
      guard let path = path(tag.token.content, of: tag.token) else { return nil }
      return .section(
        path: path, isInverted: tag.token.kind == .inverted, body: body, offset: offset)
    }
  }

  private func firstIgnored(in body: [Node]) -> Int? {
    for node in body {
      switch node {
      case .text(let range):
        let content = source.trimmed(range)
        if !content.isEmpty { return content.lowerBound }
      case .indentation, .block: continue
      case .variable(_, _, let offset), .section(_, _, _, let offset), .partial(_, _, let offset):
        return offset
      case .parent(let parent): return parent.offset
      }
    }
    return nil
  }

  /// The name that closes a tag; white space after the star of a dynamic name does not count.
  private func name(of token: Token) -> String {
    let content = source.bytes[token.content]
    return String(decoding: content.filter { !SourceText.isWhitespace($0) }, as: UTF8.self)
  }

  private mutating func reference(_ token: Token) -> Node.Reference? {
    guard source.bytes[token.content].first == UInt8(ascii: "*") else {
      guard isName(token.content) else { return badName(token) }
      return .fixed(source.string(token.content))
    }
    let rest = token.content.lowerBound + 1..<token.content.upperBound
    return path(source.trimmed(rest), of: token).map { .dynamic($0) }
  }

  /// The parts of a dotted name; none for `.`, the current value.
  private mutating func path(_ range: Range<Int>, of token: Token) -> [Name]? {
    let bytes = source.bytes[range]
    if bytes.elementsEqual([UInt8(ascii: ".")]) { return [] }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard isName(range), parts.allSatisfy({ !$0.isEmpty }) else { return badName(token) }
    let names = parts.compactMap { Name(utf8: $0) }
    guard names.count == parts.count else {
      report(
        "name-too-long",
        "‘\(source.string(range))’ has a part of more than \(Name.maximumLength) bytes; "
          + "no name is so long",
        ar:
          "في «\(source.string(range))» جزء أطول من \(Name.maximumLength) بايت، ولا اسم بهذا الطول",
        at: token)
      return nil
    }
    return names
  }

  private func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty && !source.bytes[range].contains(where: SourceText.isWhitespace)
  }

  private mutating func badName<Result>(_ token: Token) -> Result? {
    let text = source.string(token.content)
    report(
      "bad-name", text.isEmpty ? "this tag names nothing" : "‘\(text)’ is not a name",
      ar: text.isEmpty ? "هذا الوسم لا يسمي شيئًا" : "«\(text)» ليس اسمًا", at: token)
    return nil
  }

  private func quoted(_ token: Token) -> String {
    source.string(token.range)
  }

  private mutating func report(
    _ identifier: String, _ english: String, ar arabic: ArabicWords, at token: Token
  ) {
    problems.append(source.error(identifier, english, ar: arabic, at: token.range.lowerBound))
  }
}
