import CCMark

/// Small steps over a tree of libcmark, and over the nodes of our own in it.
enum Tree {
  typealias Node = OpaquePointer

  /// The nodes of some types, an outer one before those in it.
  static func nodes(in root: Node, _ types: cmark_node_type...) -> [Node] {
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var nodes: [Node] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return nodes }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      if types.isEmpty || types.contains(cmark_node_get_type(node)) { nodes.append(node) }
    }
  }

  /// The children of a node, in order.
  static func children(of node: Node) -> [Node] {
    var children: [Node] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  /// The literal of a node; empty where it has none.
  static func literal(of node: Node) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// The text of a node as readers see it, without stand-ins.
  static func text(of node: Node) -> String {
    var text = ""
    for node in nodes(in: node, CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_SOFTBREAK) {
      let type = cmark_node_get_type(node)
      text +=
        type == CMARK_NODE_SOFTBREAK
        ? " " : StandIn.restored(literal(of: node), isVerbatim: type == CMARK_NODE_CODE)
    }
    return text
  }

  /// Whether a node stands in one of a type.
  static func isIn(_ type: cmark_node_type, _ node: Node) -> Bool {
    var parent = cmark_node_parent(node)
    while let node = parent {
      if cmark_node_get_type(node) == type { return true }
      parent = cmark_node_parent(node)
    }
    return false
  }

  /// Takes a node out of its tree and frees it with what is in it.
  static func remove(_ node: Node) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// Puts the children of a node before it and removes it.
  static func unwrap(_ node: Node) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    remove(node)
  }

  /// Moves the children of a node to the end of another's.
  static func move(childrenOf node: Node, to other: Node) {
    while let child = cmark_node_first_child(node) { cmark_node_append_child(other, child) }
  }

  /// A node that prints HTML of our own before and after its content.
  static func custom(_ type: cmark_node_type, _ enter: String, _ exit: String = "") -> Node? {
    guard let node = cmark_node_new(type) else { return nil }
    cmark_node_set_on_enter(node, enter)
    cmark_node_set_on_exit(node, exit)
    return node
  }

  /// A text.
  static func text(_ text: String) -> Node? {
    guard let node = cmark_node_new(CMARK_NODE_TEXT) else { return nil }
    cmark_node_set_literal(node, text)
    return node
  }

  /// Puts a block that has text in place of another, between tags of our own.
  ///
  /// The tags are printed by a custom inline in the block, because a custom block would print line ends
  /// between the tags and the text.
  @discardableResult
  static func replace(_ block: Node, byText enter: String, _ exit: String) -> Node? {
    guard let other = custom(CMARK_NODE_CUSTOM_BLOCK, ""),
      let inline = custom(CMARK_NODE_CUSTOM_INLINE, enter, exit)
    else { return nil }
    cmark_node_append_child(other, inline)
    move(childrenOf: block, to: inline)
    cmark_node_replace(block, other)
    cmark_node_free(block)
    return other
  }

  /// Puts pieces in place of a text.
  static func replace(_ text: Node, by pieces: [Node?]) {
    for case let piece? in pieces { cmark_node_insert_before(text, piece) }
    remove(text)
  }
}
