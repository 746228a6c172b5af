import CCMark

/// `[ ]` and `[x]` at the start of an entry of a list (GFM 0.29, section 5.3): a box that is ticked or
/// not, and that nobody can change.
enum TaskLists {
  static func apply(to document: Tree.Node) {
    for item in Tree.nodes(in: document, CMARK_NODE_ITEM) {
      guard let paragraph = cmark_node_first_child(item),
        cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
        let text = cmark_node_first_child(paragraph), cmark_node_get_type(text) == CMARK_NODE_TEXT
      else { continue }
      let literal = Array(Tree.literal(of: text).utf8)
      // At the end of a line libcmark has cut off the space that belongs after the box.
      let next = cmark_node_next(text).map(cmark_node_get_type)
      let isAlone = literal.count == 3 && (next == nil || next == CMARK_NODE_SOFTBREAK)
      guard literal.count > 3 || isAlone, literal[0] == UInt8(ascii: "["),
        " xX".utf8.contains(literal[1]), literal[2] == UInt8(ascii: "]"),
        isAlone || literal[3] == UInt8(ascii: " ")
      else { continue }
      let isDone = literal[1] != UInt8(ascii: " ")
      guard
        let box = Tree.custom(
          CMARK_NODE_CUSTOM_INLINE,
          "<input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" />")
      else { continue }
      cmark_node_insert_before(text, box)
      cmark_node_set_literal(text, String(decoding: literal[3...], as: UTF8.self))
    }
  }
}
