import CCMark

/// Links of a document that lead nowhere harmful, and that say so where they leave the site.
enum SafeLinks {
  private typealias Node = OpaquePointer

  /// What a link to another site asks of search engines and browsers.
  private static let relations = "rel=\"nofollow noopener noreferrer\" "

  /// Takes dangerous links off their texts, and makes links of pictures on other sites, which would
  /// tell those sites who reads the page.
  static func apply(to document: OpaquePointer) {
    for node in links(of: document) {
      let (target, address) = LinkTarget.reading(
        cmark_node_get_url(node).map { String(cString: $0) } ?? "")
      let isImage = cmark_node_get_type(node) == CMARK_NODE_IMAGE
      switch target {
      case .within where isImage: cmark_node_set_url(node, address)
      // A picture may hold links, and so may what becomes of it.
      case _ where isInLink(node): replace(node, byLinkTo: nil)
      case .external where isImage: replace(node, byLinkTo: address)
      case .refused: replace(node, byLinkTo: nil)
      case .contact where isImage: replace(node, byLinkTo: nil)
      default: cmark_node_set_url(node, address)
      }
    }
  }

  /// Adds to each link of rendered HTML that leaves the site that it does.
  ///
  /// Nothing but a link begins like one there, because the text is escaped.
  static func marked(_ html: [UInt8]) -> [UInt8] {
    let opening = Array("<a href=\"".utf8)
    var marked: [UInt8] = []
    var copied = 0
    var index = 0
    while let start = html[index...].firstIndex(of: opening[0]) {
      index = start + 1
      guard html[start...].starts(with: opening) else { continue }
      let address = html[(start + opening.count)...].prefix { $0 != UInt8(ascii: "\"") }
      guard LinkTarget.reading(String(decoding: address, as: UTF8.self)).target == .external else {
        continue
      }
      let place = start + 3
      marked += html[copied..<place] + Array(relations.utf8)
      copied = place
    }
    return copied == 0 ? html : marked + html[copied...]
  }
}

extension SafeLinks {
  /// The links and pictures of a document, an outer one before those in it.
  private static func links(of document: Node) -> [Node] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var links: [Node] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return links }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE { links.append(node) }
    }
  }

  private static func isInLink(_ node: Node) -> Bool {
    var parent = cmark_node_parent(node)
    while let node = parent {
      if cmark_node_get_type(node) == CMARK_NODE_LINK { return true }
      parent = cmark_node_parent(node)
    }
    return false
  }

  /// Puts the content of a node in its place, as a link where there is an address.
  private static func replace(_ node: Node, byLinkTo address: String?) {
    if let address, let link = cmark_node_new(CMARK_NODE_LINK) {
      cmark_node_set_url(link, address)
      cmark_node_insert_before(node, link)
      while let child = cmark_node_first_child(node) { cmark_node_append_child(link, child) }
    } else {
      while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    }
    cmark_node_unlink(node)
    cmark_node_free(node)
  }
}
