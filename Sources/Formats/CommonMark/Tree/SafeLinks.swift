import CCMark

/// Links of a document that lead nowhere harmful, and that say so where they leave the site.
enum SafeLinks {
  private typealias Node = OpaquePointer

  /// What a link to another site asks of search engines and browsers.
  static let relations = "rel=\"nofollow noopener noreferrer\" "

  /// Takes dangerous links off their texts.
  static func apply(
    to document: OpaquePointer, _ links: inout Links, _ identifiers: Identifiers?
  ) {
    for node in Tree.nodes(in: document, CMARK_NODE_LINK) {
      let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
      // A picture may hold links, and so may what becomes of it.
      guard !isInLink(node), case .to(let address) = links.link(address, identifiers) else {
        Tree.unwrap(node)
        continue
      }
      cmark_node_set_url(node, address)
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
}
