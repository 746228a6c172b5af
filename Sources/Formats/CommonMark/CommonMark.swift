import ArabicText
import CCMark

/// CommonMark as libcmark reads it, in its safe mode: raw HTML is left out, and of links all but those
/// to pages, mailboxes and telephones; what character references stand for is cleaned (`TextCleaning`).
///
/// No value of the C library leaves this file: every node and string is freed before a function
/// returns.
package enum CommonMark {
  /// Converts a document to HTML, both in UTF-8, and gives each paragraph an identifier.
  ///
  /// Paragraphs are `p1`, `p2` and so on in the order of the text; those of tight lists, which have no
  /// `p` element in HTML, have none. `نص` becomes `<p id="p1">نص</p>` and a line end.
  package static func html(from markdown: [UInt8]) -> [UInt8] {
    markdown.withUnsafeBufferPointer { PlainMarkdown.html(of: $0) ?? parsedHTML(of: $0) }
  }
}

extension CommonMark {
  private typealias Node = OpaquePointer

  /// Does the same for any document, through the tree of libcmark.
  static func parsedHTML(of utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    let parsed = utf8.withMemoryRebound(to: CChar.self) {
      cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
    }
    guard let document = parsed else { return [] }
    defer { cmark_node_free(document) }
    SafeLinks.apply(to: document)
    for (index, paragraph) in paragraphs(of: document).enumerated() {
      identify(paragraph, as: "p\(index + 1)")
    }
    guard let html = cmark_render_html(document, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    let page = Array(UnsafeRawBufferPointer(start: html, count: length(of: html)))
    return SafeLinks.marked(holdsReference(utf8) ? cleaned(page) : page)
  }

  /// Whether a document may hold a character reference: an ampersand before a number sign or a letter
  /// that no backslash takes its meaning from.
  private static func holdsReference(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    utf8.indices.dropLast().contains { index in
      guard utf8[index] == UInt8(ascii: "&") else { return false }
      let next = utf8[index + 1]
      guard next == UInt8(ascii: "#") || (0x61...0x7A).contains(next | 0x20) else { return false }
      let backslashes = utf8[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      return backslashes.isMultiple(of: 2)
    }
  }

  /// A page without what character references may have brought in; libcmark writes U+FFFE and U+FFFF as
  /// single bytes.
  private static func cleaned(_ html: [UInt8]) -> [UInt8] {
    let text = String(decoding: html.filter { $0 < 0xFE }, as: UTF8.self)
    return Array(TextCleaning.clean(text).text.utf8)
  }

  private static func length(of string: UnsafePointer<CChar>) -> Int {
    var end = string
    while end.pointee != 0 { end += 1 }
    return end - string
  }

  /// The paragraphs that become `p` elements, in the order of the text.
  private static func paragraphs(of document: Node) -> [Node] {
    guard let iterator = cmark_iter_new(document) else { return [] }
    defer { cmark_iter_free(iterator) }
    var paragraphs: [Node] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return paragraphs }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
        cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH, !isInTightList(node)
      else { continue }
      paragraphs.append(node)
    }
  }

  private static func isInTightList(_ node: Node) -> Bool {
    guard let item = cmark_node_parent(node), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }

  /// Replaces a paragraph by a custom block that prints the same with an identifier.
  ///
  /// The tags are printed by a custom inline in the block, because a custom block would print line ends
  /// between the tags and the text.
  private static func identify(_ paragraph: Node, as identifier: String) {
    guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK),
      let inline = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    else { return }
    cmark_node_set_on_enter(inline, "<p id=\"\(identifier)\">")
    cmark_node_set_on_exit(inline, "</p>")
    cmark_node_append_child(block, inline)
    while let child = cmark_node_first_child(paragraph) { cmark_node_append_child(inline, child) }
    cmark_node_replace(paragraph, block)
    cmark_node_free(paragraph)
  }
}
