import CCMark

/// The pictures of a document: with their size where they are files of the site, links where they are
/// not, and figures where they stand in a paragraph of their own, with the title for their caption.
struct Pictures {
  private typealias Node = OpaquePointer

  private let rendition: Rendition
  private var links: Links

  /// Writes all pictures of a document.
  static func apply(to document: OpaquePointer, _ links: inout Links, _ rendition: Rendition) {
    let images = Tree.nodes(in: document, CMARK_NODE_IMAGE)
    guard !images.isEmpty else { return }
    var pictures = Pictures(rendition: rendition, links: links)
    // A picture may stand in the description of another.
    for image in images.reversed() { pictures.replace(image) }
    links = pictures.links
  }

  private mutating func replace(_ image: Node) {
    let address = cmark_node_get_url(image).map { String(cString: $0) } ?? ""
    let caption = cmark_node_get_title(image).map { String(cString: $0) } ?? ""
    let description = Tree.text(of: image)
    let isInLink = Tree.isIn(CMARK_NODE_LINK, image)
    let isFigure = Self.isAlone(image)
    var html: String?
    var isFile = false
    switch links.picture(address) {
    case .shown(let address, let width, let height):
      isFile = width != nil
      html = Self.element(
        address, description, width, height, title: isFigure ? "" : caption)
    case .link(let address) where !isInLink:
      let text = description.isEmpty ? rendition.words.picture : description
      html = "<a href=\"\(HTMLEscape.reference(address))\">\(HTMLEscape.attribute(text))</a>"
    case .link, .text:
      guard !isFigure || caption.isEmpty else {
        html = HTMLEscape.attribute(description)
        break
      }
    case .omitted: html = ""
    }
    guard let html else { return Tree.unwrap(image) }
    guard isFigure, !html.isEmpty, isFile || !caption.isEmpty else {
      return put(html, inPlaceOf: image, isAlone: isFigure)
    }
    let text = caption.isEmpty ? "" : "<figcaption>\(HTMLEscape.attribute(caption))</figcaption>"
    if let paragraph = cmark_node_parent(image) {
      Tree.remove(image)
      Tree.replace(paragraph, byText: "<figure>\(html)\(text)</figure>", "")
    }
  }

  private func put(_ html: String, inPlaceOf image: Node, isAlone: Bool) {
    let paragraph = isAlone && html.isEmpty ? cmark_node_parent(image) : nil
    Tree.replace(image, by: html.isEmpty ? [] : [Tree.custom(CMARK_NODE_CUSTOM_INLINE, html)])
    if let paragraph { Tree.remove(paragraph) }
  }

  /// Whether a picture is all of a paragraph.
  private static func isAlone(_ image: Node) -> Bool {
    guard let parent = cmark_node_parent(image),
      cmark_node_get_type(parent) == CMARK_NODE_PARAGRAPH
    else { return false }
    return cmark_node_first_child(parent) == image && cmark_node_last_child(parent) == image
  }

  /// A picture as an element; browsers load it when a reader comes near.
  static func element(
    _ address: String, _ description: String, _ width: Int?, _ height: Int?, title: String = ""
  ) -> String {
    // An address of the program's own is readable.
    let source = width == nil ? HTMLEscape.reference(address) : HTMLEscape.attribute(address)
    var element = "<img src=\"\(source)\" alt=\"\(HTMLEscape.attribute(description))\""
    if !title.isEmpty { element += " title=\"\(HTMLEscape.attribute(title))\"" }
    if let width, let height {
      element += " width=\"\(width)\" height=\"\(height)\" loading=\"lazy\""
    }
    return element + " />"
  }
}
