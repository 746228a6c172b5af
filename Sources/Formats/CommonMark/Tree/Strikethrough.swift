import ArabicText
import CCMark

/// `~~text~~` and `~text~` (GFM 0.29, section 6.5), in text whose emphasis libcmark has found.
///
/// A strikethrough that begins in an emphasis and ends outside of it is none.
struct Strikethrough {
  /// A run of tildes in a text of its own.
  private struct Run {
    let node: Tree.Node
    let length: Int
    let canOpen: Bool
    let canClose: Bool
  }

  static func apply(to document: Tree.Node) {
    var parents: [Tree.Node] = []
    for text in Tree.nodes(in: document, CMARK_NODE_TEXT) {
      guard Tree.literal(of: text).utf8.contains(UInt8(ascii: "~")),
        let parent = cmark_node_parent(text), parents.last != parent
      else { continue }
      parents.append(parent)
    }
    var seen: Set<Tree.Node> = []
    for parent in parents where seen.insert(parent).inserted { match(runs(in: parent)) }
  }

  /// Parts the texts in a node at their runs of tildes.
  private static func runs(in parent: Tree.Node) -> [Run] {
    var runs: [Run] = []
    let edge: Unicode.Scalar = isBlock(parent) ? "\n" : "*"
    for text in Tree.children(of: parent) where cmark_node_get_type(text) == CMARK_NODE_TEXT {
      let scalars = Array(Tree.literal(of: text).unicodeScalars)
      guard scalars.contains(where: { $0 == "~" }) else { continue }
      let before = cmark_node_previous(text).map(border) ?? edge
      let after = cmark_node_next(text).map(border) ?? edge
      var pieces: [Tree.Node?] = []
      var index = 0
      while index < scalars.count {
        var end = index
        let isRun = scalars[index] == "~"
        while end < scalars.count, (scalars[end] == "~") == isRun { end += 1 }
        let piece = Tree.text(string(scalars[index..<end]))
        pieces.append(piece)
        if isRun, let piece, end - index <= 2 {
          let sides = (
            index > 0 ? scalars[index - 1] : before, end < scalars.count ? scalars[end] : after
          )
          runs.append(run(piece, end - index, sides.0, sides.1))
        }
        index = end
      }
      Tree.replace(text, by: pieces)
    }
    return runs
  }

  /// Whether a run can open and close (CommonMark 0.30, section 6.2).
  private static func run(
    _ node: Tree.Node, _ length: Int, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Run {
    let (isSpaceBefore, isSpaceAfter) = (Scalars.isSpace(before), Scalars.isSpace(after))
    let (isMarkBefore, isMarkAfter) = (isPunctuation(before), isPunctuation(after))
    return Run(
      node: node, length: length,
      canOpen: !isSpaceAfter && (!isMarkAfter || isSpaceBefore || isMarkBefore),
      canClose: !isSpaceBefore && (!isMarkBefore || isSpaceAfter || isMarkAfter))
  }

  /// Joins each run that closes with the nearest that opens, if both are as long; else both are text, as
  /// are those between.
  private static func match(_ runs: [Run]) {
    var open: [Run] = []
    for run in runs {
      let index = run.canClose ? open.lastIndex { mayJoin($0, run) } : nil
      if let index {
        if open[index].length == run.length { strike(from: open[index].node, to: run.node) }
        open.removeSubrange(index...)
      } else if run.canOpen {
        // More than these are never open in a text that people write.
        if open.count > 64 { open.removeFirst(32) }
        open.append(run)
      }
    }
  }

  /// The rule of three (CommonMark 0.30, section 6.2, rule 9).
  private static func mayJoin(_ opening: Run, _ closing: Run) -> Bool {
    !(opening.canClose || closing.canOpen) || (opening.length + closing.length) % 3 != 0
  }

  private static func strike(from start: Tree.Node, to end: Tree.Node) {
    guard let struck = Tree.custom(CMARK_NODE_CUSTOM_INLINE, "<del>", "</del>") else { return }
    cmark_node_insert_before(start, struck)
    while let next = cmark_node_next(start), next != end { cmark_node_append_child(struck, next) }
    Tree.remove(start)
    Tree.remove(end)
  }

  private static func isBlock(_ node: Tree.Node) -> Bool {
    let type = cmark_node_get_type(node)
    guard type == CMARK_NODE_CUSTOM_INLINE else {
      return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING
    }
    return cmark_node_parent(node).map { cmark_node_get_type($0) == CMARK_NODE_CUSTOM_BLOCK }
      ?? false
  }

  /// What stands at the border of a node that is no text, as libcmark would see it.
  private static func border(_ node: Tree.Node) -> Unicode.Scalar {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: "\n"
    default: "*"
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .closePunctuation, .finalPunctuation,
      .otherPunctuation, .dashPunctuation, .connectorPunctuation:
      true
    default: "$+<=>^`|~".unicodeScalars.contains(scalar)
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
