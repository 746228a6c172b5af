/// A part of a parsed template; ranges are bytes of its source, offsets where its tag begins.
enum Node: Sendable {
  case text(Range<Int>)
  /// The white space at the beginning of a line, to which a block or partial adds its indentation.
  case indentation(Range<Int>)
  case variable(path: [Name], isEscaped: Bool, offset: Int)
  /// `{{#path}}…{{/path}}`, or with `^` for its absence; an empty path is the current value `.`.
  case section(path: [Name], isInverted: Bool, body: [Node], offset: Int)
  /// `{{> name}}`.
  case partial(Reference, Placement, offset: Int)
  case parent(Parent)
  case block(Block)

  /// `{{< name}}{{$block}}…{{/block}}{{/name}}`.
  struct Parent: Sendable {
    let reference: Reference
    let arguments: [Block]
    /// The offset of content between the blocks, which is never rendered.
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

  /// The nodes and all nodes within them, including the blocks of parents.
  static func flattened(_ nodes: [Node]) -> [Node] {
    nodes.flatMap { [$0] + flattened($0.children) }
  }

  private var children: [Node] {
    switch self {
    case .text, .indentation, .variable, .partial: []
    case .section(_, _, let body, _): body
    case .parent(let parent): parent.arguments.map(Node.block)
    case .block(let block): block.body
    }
  }
}
