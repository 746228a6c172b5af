import CCMark

/// Links of a document that lead nowhere harmful, and that say so where they leave the site.
enum SafeLinks {
  private typealias Node = OpaquePointer

  /// What a link to another site asks of search engines and browsers.
  static let relations = "rel=\"nofollow noopener noreferrer\" "

  /// Takes dangerous links off their texts, and makes links of pictures on other sites, which would
  /// tell those sites who reads the page.
  static func apply(
    to document: OpaquePointer, _ links: inout Links, _ identifiers: Identifiers?
  ) {
    for node in Tree.nodes(in: document, CMARK_NODE_LINK, CMARK_NODE_IMAGE) {
      let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
      if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
        switch links.picture(address) {
        case .shown(let address): cmark_node_set_url(node, address)
        case .link(let address): replace(node, byLinkTo: isInLink(node) ? nil : address)
        case .text: replace(node, byLinkTo: nil)
        }
      } else {
        // A picture may hold links, and so may what becomes of it.
        guard !isInLink(node), case .to(let address) = links.link(address, identifiers) else {
          replace(node, byLinkTo: nil)
          continue
        }
        cmark_node_set_url(node, address)
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
  private static func isInLink(_ node: Node) -> Bool { Tree.isIn(CMARK_NODE_LINK, node) }

  /// Puts the content of a node in its place, as a link where there is an address.
  private static func replace(_ node: Node, byLinkTo address: String?) {
    if let address, let link = cmark_node_new(CMARK_NODE_LINK) {
      cmark_node_set_url(link, address)
      cmark_node_insert_before(node, link)
      Tree.move(childrenOf: node, to: link)
      Tree.remove(node)
    } else {
      Tree.unwrap(node)
    }
  }
}
