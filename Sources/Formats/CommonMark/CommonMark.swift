import ArabicText
import CCMark

/// CommonMark as libcmark reads it, with the extensions that people use: tables, footnotes, struck
/// text, tasks and bare addresses (GFM 0.29), and raw HTML as far as it is text.
///
/// libcmark renders in its safe mode, and only a document with raw HTML passes through
/// ``SanitizedHTML``. Of links all are left out but those to pages, mailboxes and telephones; what
/// character references stand for is cleaned (`TextCleaning`).
///
/// No value of the C library leaves this module: every node and string is freed before a function
/// returns.
package enum CommonMark {
  /// Converts a document to HTML, both in UTF-8, and gives each paragraph an identifier.
  ///
  /// Paragraphs are `p1`, `p2` and so on in the order of the text; those of tight lists, which have no
  /// `p` element in HTML, have none. `نص` becomes `<p id="p1">نص</p>` and a line end.
  package static func html(from markdown: [UInt8], _ rendition: Rendition = Rendition()) -> [UInt8]
  {
    markdown.withUnsafeBufferPointer { PlainMarkdown.html(of: $0, rendition) }
      ?? parsed(markdown, rendition).html
  }

  /// What the editor of a document, or the rest of the site, should know of it.
  ///
  /// Nothing for most documents, which is found without parsing them.
  package static func findings(in markdown: UnsafeBufferPointer<UInt8>) -> MarkdownFindings {
    let marks = MarkdownMarks.marks(in: markdown)
    guard !marks.isDisjoint(with: .telling) else { return MarkdownFindings() }
    return parsed(Array(markdown), Rendition(), marks, isShown: false).findings
  }
}

extension CommonMark {
  /// The tree of a document; whoever asks for it frees it.
  static func document(_ source: [UInt8]) -> OpaquePointer? {
    source.withUnsafeBytes { bytes in
      cmark_parse_document(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
  }

  /// Renders any document through the tree of libcmark; one that is not shown has no HTML.
  static func parsed(
    _ markdown: [UInt8], _ rendition: Rendition, _ known: MarkdownMarks? = nil,
    isShown: Bool = true
  ) -> (html: [UInt8], findings: MarkdownFindings) {
    let marks = known ?? markdown.withUnsafeBufferPointer(MarkdownMarks.marks)
    let source = PreparedSource(markdown, marks)
    guard let document = document(source.bytes) else { return ([], MarkdownFindings()) }
    defer { cmark_node_free(document) }
    var identifiers = Identifiers(reserved: rendition.reserved)
    var links = Links(rendition)
    let given = source.isPrepared ? extend(document, source, marks, rendition) : [:]
    let isRepeated = Headings.apply(
      to: document, headline: rendition.headline, given: given, &identifiers)
    let hasHTML =
      marks.contains(.html)
      && !Tree.nodes(in: document, CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE).isEmpty
    // Raw HTML may have places of its own.
    SafeLinks.apply(to: document, &links, hasHTML ? nil : identifiers)
    Pictures.apply(to: document, &links, rendition)
    // Only raw HTML has links that are found in what is written.
    guard isShown || hasHTML else { return ([], source.findings(links, in: markdown)) }
    for (index, paragraph) in paragraphs(of: document).enumerated() {
      Tree.replace(paragraph, byText: "<p id=\"p\(index + 1)\">", "</p>")
    }
    var html = rendered(document, hasHTML ? CMARK_OPT_UNSAFE : CMARK_OPT_DEFAULT)
    if hasHTML {
      var page = SanitizedHTML(html, rendition, links, mayRepeatHeadline: !isRepeated)
      html = page.write()
      links = page.links
    } else {
      html = SafeLinks.marked(holdsReference(markdown) ? cleaned(html) : html)
    }
    return (html, source.findings(links, in: markdown))
  }

  /// Makes what CommonMark does not know of the tree of a prepared source; returns the identifiers that
  /// headings give themselves.
  private static func extend(
    _ document: OpaquePointer, _ source: PreparedSource, _ marks: MarkdownMarks,
    _ rendition: Rendition
  ) -> [OpaquePointer: String] {
    Tables.apply(source.tables, to: document)
    if marks.contains(.task) { TaskLists.apply(to: document) }
    Footnotes.apply(source.notes, to: document, words: rendition.words)
    if marks.contains(.address) { BareAddresses.apply(to: document) }
    if marks.contains(.strikethrough) { Strikethrough.apply(to: document) }
    let given = marks.contains(.template) ? Headings.takeIdentifiers(from: document) : [:]
    Restoration.apply(to: document)
    return given
  }

  private static func rendered(_ document: OpaquePointer, _ options: Int32) -> [UInt8] {
    guard let html = cmark_render_html(document, options) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return Array(UnsafeRawBufferPointer(start: html, count: length(of: html)))
  }

  /// Whether a document may hold a character reference: an ampersand before a number sign or a letter
  /// that no backslash takes its meaning from.
  private static func holdsReference(_ utf8: [UInt8]) -> Bool {
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
  private static func paragraphs(of document: OpaquePointer) -> [OpaquePointer] {
    Tree.nodes(in: document, CMARK_NODE_PARAGRAPH).filter { !isInTightList($0) }
  }

  private static func isInTightList(_ node: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(node), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
  }
}
