/// How the lines of blocks are indented (Mustache spec 1.4, inheritance, “reindentation”).
enum Indentation {
  /// The white space with which all lines of the nodes begin; `nil` where no line begins in them.
  static func common(of nodes: [Node], in source: SourceText) -> ArraySlice<UInt8>? {
    let lines = lineStarts(of: nodes).map { source.bytes[$0] }
    return lines.dropFirst().reduce(lines.first) { common, line in
      common.map { $0.prefix(zip($0, line).prefix { $0 == $1 }.count) }
    }
  }

  /// The indentation that the lines of an argument get in the place of a block.
  ///
  /// Where the opening tag has its own line, the default content shows how far to indent.
  static func expected(at block: Node.Block, in source: SourceText) -> ArraySlice<UInt8> {
    let own = source.bytes[block.opening.indentation]
    return block.opening.isStandalone ? common(of: block.body, in: source) ?? own : own
  }

  /// The white space with which each line of the nodes begins.
  private static func lineStarts(of nodes: [Node]) -> [Range<Int>] {
    nodes.flatMap { node -> [Range<Int>] in
      switch node {
      case .text, .variable: []
      case .indentation(let range): [range]
      case .section(_, _, let body, _): lineStarts(of: body)
      case .partial(_, let placement, _): lineStart(of: placement)
      case .parent(let parent): lineStart(of: parent.placement)
      case .block(let block): lineStart(of: block.opening) + lineStarts(of: block.body)
      }
    }
  }

  private static func lineStart(of placement: Placement) -> [Range<Int>] {
    placement.isStandalone ? [placement.indentation] : []
  }
}
