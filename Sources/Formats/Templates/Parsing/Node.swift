/// A part of a parsed template; ranges are bytes of its source, offsets where its tag begins.
enum Node: Sendable {
  case text(Range<Int>)
  /// The white space of a line's beginning, which moves with the block or partial it stands in.
  case indentation(Range<Int>)
  case variable(path: [Name], isEscaped: Bool, offset: Int)
  case section(Section)
  case partial(Partial)
  case parent(Parent)
  case block(Block)

  /// `{{#path}}…{{/path}}`, or with `^` for its absence; an empty path is the current value `.`.
  struct Section: Sendable {
    let path: [Name]
    let isInverted: Bool
    let body: [Node]
    let offset: Int
  }

  /// `{{> name}}`.
  struct Partial: Sendable {
    let reference: Reference
    let placement: Placement
    let offset: Int
  }

  /// `{{< name}}{{$block}}…{{/block}}{{/name}}`.
  struct Parent: Sendable {
    let reference: Reference
    let arguments: [Block]
    /// Where something stands between the blocks that is never rendered.
    let ignored: Int?
    let placement: Placement
    let offset: Int
  }

  /// `{{$name}}…{{/name}}`: a parameter with its default or, inside a parent, an argument.
  struct Block: Sendable {
    let name: String
    let body: [Node]
    let opening: Placement
    let closing: Placement
    let offset: Int
  }

  /// The template that a partial or parent names.
  enum Reference: Sendable {
    case fixed(String)
    /// `*path`: the name is a value of the data.
    case dynamic([Name])
  }
}

extension Node {
  /// The nodes and all that stand in them, the blocks of parents as nodes of their own.
  static func flattened(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { [$0] + flattened($0.children) }
  }

  private var children: [Node] {
    switch self {
    case .text, .indentation, .variable, .partial: []
    case .section(let section): section.body
    case .parent(let parent): parent.arguments.map(Node.block)
    case .block(let block): block.body
    }
  }
}
