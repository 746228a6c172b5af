import CCMark

/// Takes the stand-ins out of a tree that no extension has used up.
enum Restoration {
  static func apply(to document: Tree.Node) {
    for node in Tree.nodes(in: document) {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_TEXT: restore(node, isVerbatim: false)
      case CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK, CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
        restore(node, isVerbatim: true)
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        if let url = cmark_node_get_url(node).map({ String(cString: $0) }),
          StandIn.mayStand(in: url)
        {
          cmark_node_set_url(node, StandIn.restored(url))
        }
        if let title = cmark_node_get_title(node).map({ String(cString: $0) }),
          StandIn.mayStand(in: title)
        {
          cmark_node_set_title(node, StandIn.restored(title))
        }
      default: break
      }
    }
    for paragraph in Tree.nodes(in: document, CMARK_NODE_PARAGRAPH) where isEmpty(paragraph) {
      Tree.remove(paragraph)
    }
  }

  private static func restore(_ node: Tree.Node, isVerbatim: Bool) {
    let literal = Tree.literal(of: node)
    guard StandIn.mayStand(in: literal) else { return }
    cmark_node_set_literal(node, StandIn.restored(literal, isVerbatim: isVerbatim))
  }

  /// Whether nothing is left of a paragraph but white space.
  private static func isEmpty(_ paragraph: Tree.Node) -> Bool {
    Tree.children(of: paragraph).allSatisfy { node in
      switch cmark_node_get_type(node) {
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: true
      case CMARK_NODE_TEXT: Tree.literal(of: node).utf8.allSatisfy { $0 == 0x20 }
      default: false
      }
    }
  }
}
