/// The rules by which lines of blocks move (Mustache spec 1.4, inheritance, “reindentation”).
enum Indentation {
  /// The white space that all lines of the nodes begin with; `nil` where no line begins in them.
  static func common(of nodes: [Node], in source: SourceText) -> [UInt8]? {
    var common: [UInt8]?
    for node in nodes {
      guard let other = own(of: node, in: source) else { continue }
      common = common.map { commonPrefix($0, other) } ?? other
    }
    return common
  }

  /// The indentation that an argument's lines get in the place of a block.
  ///
  /// Where the opening tag has its own line, the default content shows how far to indent.
  static func expected(at block: Node.Block, in source: SourceText) -> [UInt8] {
    let own = Array(source.bytes[block.opening.indentation])
    guard block.opening.isStandalone else { return own }
    return common(of: block.body, in: source) ?? own
  }

  private static func own(of node: Node, in source: SourceText) -> [UInt8]? {
    switch node {
    case .text, .variable: nil
    case .indentation(let range): Array(source.bytes[range])
    case .section(let section): common(of: section.body, in: source)
    case .partial(let partial): own(of: partial.placement, in: source)
    case .parent(let parent): own(of: parent.placement, in: source)
    case .block(let block):
      [own(of: block.opening, in: source), common(of: block.body, in: source)]
        .compactMap(\.self).reduce(nil) { $0.map { [other = $1] in commonPrefix($0, other) } ?? $1 }
    }
  }

  private static func own(of placement: Placement, in source: SourceText) -> [UInt8]? {
    placement.isStandalone ? Array(source.bytes[placement.indentation]) : nil
  }

  private static func commonPrefix(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    zip(left, right).prefix { $0 == $1 }.map(\.0)
  }
}
