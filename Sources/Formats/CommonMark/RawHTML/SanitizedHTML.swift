import ArabicText
import HTML

/// A page of Markdown with raw HTML, read as browsers read it and written anew: only elements and
/// attributes that text needs, in an order that reads back as the same tree.
///
/// Nothing is copied from the source but text and checked values, so whatever a browser makes of the
/// source, what it gets here runs nothing. HTML that begins in one block of Markdown and ends in another
/// works, because the page is read as a whole.
struct SanitizedHTML {
  private let document: HTMLDocument
  private let rendition: Rendition
  private let mayRepeatHeadline: Bool
  private(set) var links: Links
  private var identifiers: Identifiers
  /// The identifier of each element that has one.
  private var identifierOf: [Int: String] = [:]
  private var output: [UInt8] = []
  /// The elements that are being written: where each ends, and its end tag.
  private var open: [(end: Int, tag: String, isLink: Bool)] = []
  private var openLinks = 0

  /// Reads HTML as libcmark writes it with raw HTML in it.
  init(
    _ html: [UInt8], _ rendition: Rendition, _ links: Links, mayRepeatHeadline: Bool = true
  ) {
    // A document that has begun with text takes no more of its own head or frames.
    let page =
      "<!DOCTYPE html><body><hr>" + String(decoding: html.filter { $0 < 0xFE }, as: UTF8.self)
    document = HTMLDocument(page)
    self.rendition = rendition
    self.links = links
    self.mayRepeatHeadline = mayRepeatHeadline
    identifiers = Identifiers(reserved: rendition.reserved)
    output.reserveCapacity(html.count + html.count / 8)
  }

  /// The page as safe HTML in UTF-8.
  mutating func write() -> [UInt8] {
    guard let body = document.nodes.indices.first(where: { document.tag(at: $0) == .body }) else {
      return []
    }
    let range = (body + 1)..<document.nodes[body].end
    collectIdentifiers(range)
    // The first element is our own.
    var index = range.lowerBound + 1
    if mayRepeatHeadline, let heading = repeatedHeadline(range) {
      index = document.nodes[heading].end
    }
    while index < range.upperBound {
      close(before: index)
      index = writeNode(at: index)
    }
    close(before: range.upperBound)
    return output
  }
}

extension SanitizedHTML {
  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      output.append(contentsOf: last.tag.utf8)
      if last.isLink { openLinks -= 1 }
      open.removeLast()
    }
  }

  /// Writes a text, or the start of an element; returns the index of what comes next.
  private mutating func writeNode(at index: Int) -> Int {
    switch document.nodes[index].content {
    case .text(let text):
      output.append(contentsOf: HTMLEscape.escaped(text))
      return index + 1
    case .element(let tag):
      // What follows the page in its source, and is part of it all the same.
      if tag == .body || tag == .html { return index + 1 }
      return writeElement(tag, at: index)
    }
  }

  private mutating func writeElement(_ tag: HTMLTag, at index: Int) -> Int {
    switch tag {
    case .a: writeLink(at: index)
    case .img: writePicture(at: index)
    case .input: writeBox(at: index)
    case .section where isNotes(index): open(tag, "section", at: index)
    default:
      switch AllowedElement.fate(of: tag) {
      case .left: return document.nodes[index].end
      case .unwrapped: break
      case .kept(let name): open(tag, name, at: index)
      }
    }
    return index + 1
  }

  private mutating func open(
    _ tag: HTMLTag, _ name: String, at index: Int, _ special: String = ""
  ) {
    let isFramed = tag == .table && !isInTable(index)
    if isFramed { output.append(contentsOf: "<div class=\"table\">".utf8) }
    output.append(contentsOf: "<\(name)\(special)".utf8)
    if let identifier = identifierOf[index] {
      output.append(contentsOf: " id=\"\(HTMLEscape.attribute(identifier))\"".utf8)
    }
    output.append(
      contentsOf: AllowedAttributes.written(document.attributes(at: index), of: tag).utf8)
    guard !AllowedElement.void.contains(tag) else {
      output.append(contentsOf: " />".utf8)
      return
    }
    output.append(UInt8(ascii: ">"))
    // Browsers drop a line end that follows the tag.
    if tag == .pre, beginsWithLineEnd(index) { output.append(UInt8(ascii: "\n")) }
    open.append((document.nodes[index].end, "</\(name)>\(isFramed ? "</div>" : "")", tag == .a))
    if tag == .a { openLinks += 1 }
  }

  private mutating func writeLink(at index: Int) {
    guard openLinks == 0 else { return }
    guard let address = document.attribute("href", at: index),
      case .to(let target) = links.link(address, identifiers)
    else {
      if identifierOf[index] != nil { open(.span, "span", at: index) }
      return
    }
    open(.a, "a", at: index, Self.reference(to: target))
  }

  private mutating func writePicture(at index: Int) {
    guard let address = document.attribute("src", at: index) else { return }
    let description = document.attribute("alt", at: index) ?? ""
    switch links.picture(address) {
    case .shown(let address, let width?, let height?):
      let title = document.attribute("title", at: index) ?? ""
      let element = Pictures.element(address, description, width, height, title: title)
      output.append(contentsOf: element.utf8)
    case .shown(let address, _, _):
      let source = " src=\"\(HTMLEscape.attribute(address))\""
      let alternative = " alt=\"\(HTMLEscape.attribute(description))\""
      open(.img, "img", at: index, source + alternative)
    case .omitted: break
    case .link(let address) where openLinks == 0 && !description.isEmpty:
      output.append(contentsOf: "<a\(Self.reference(to: address))>".utf8)
      output.append(contentsOf: HTMLEscape.escaped(description))
      output.append(contentsOf: "</a>".utf8)
    case .link, .text: output.append(contentsOf: HTMLEscape.escaped(description))
    }
  }

  /// Writes the box of a task; other fields of forms are not shown.
  private mutating func writeBox(at index: Int) {
    guard document.attribute("type", at: index)?.lowercased() == "checkbox" else { return }
    let isDone = document.attribute("checked", at: index) != nil
    output.append(
      contentsOf: "<input type=\"checkbox\"\(isDone ? " checked=\"\"" : "") disabled=\"\" />".utf8)
  }

  private static func reference(to address: String) -> String {
    let isExternal = LinkTarget.reading(address).target == .external
    return " \(isExternal ? SafeLinks.relations : "")href=\"\(HTMLEscape.attribute(address))\""
  }
}

extension SanitizedHTML {
  /// Finds the identifiers before anything is written, because links may lead to what comes later.
  private mutating func collectIdentifiers(_ range: Range<Int>) {
    var generated: Set<String> = []
    for index in range {
      guard let tag = document.tag(at: index) else { continue }
      let given =
        document.attribute("id", at: index)
        ?? (tag == .a ? document.attribute("name", at: index) : nil)
      if let given {
        let isNew =
          Identifiers.isGenerated(given)
          ? generated.insert(given).inserted : identifiers.claim(given)
        if isNew { identifierOf[index] = given }
      }
      if identifierOf[index] == nil, Self.headings.contains(tag) {
        identifierOf[index] = identifiers.heading(document.text(at: index))
      }
    }
  }

  private static let headings: Set<HTMLTag> = [.h1, .h2, .h3, .h4, .h5, .h6]

  /// The heading that repeats the headline, if the text begins with it.
  private func repeatedHeadline(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound + 1
    while index < range.upperBound {
      switch document.nodes[index].content {
      case .text(let text):
        guard text.unicodeScalars.allSatisfy(Scalars.isSpace) else { return nil }
        index += 1
      case .element(let tag):
        return Self.headings.contains(tag)
          && Headings.repeats(document.text(at: index), rendition.headline) ? index : nil
      }
    }
    return nil
  }

  /// Whether an element is the list of footnotes.
  private func isNotes(_ index: Int) -> Bool {
    document.attribute("class", at: index)?.utf8.elementsEqual("notes".utf8) == true
  }

  /// Whether a table stands in another, or in a frame already.
  private func isInTable(_ index: Int) -> Bool {
    let parent = document.nodes[index].parent
    if parent >= 0, document.tag(at: parent) == .div,
      document.attribute("class", at: parent)?.utf8.elementsEqual("table".utf8) == true
    {
      return true
    }
    var ancestor = parent
    while ancestor >= 0 {
      if document.tag(at: ancestor) == .table { return true }
      ancestor = document.nodes[ancestor].parent
    }
    return false
  }

  private func beginsWithLineEnd(_ index: Int) -> Bool {
    guard index + 1 < document.nodes[index].end,
      case .text(let text) = document.nodes[index + 1].content
    else { return false }
    return text.utf8.first == UInt8(ascii: "\n")
  }
}
