import ArabicText
import HTML

/// A page with its visible lines and how they are spread over its elements.
struct PageTree {
  let document: HTMLDocument
  /// What each node says of its part of the page; parallel to the nodes.
  let hints: [PartHint?]
  let lines: [PageLine]
  let metadata: PageMetadata
  /// The links that say that they lead to a keyword, each with the line that it stands in.
  let tagLinks: [(line: Int, text: String)]
  /// How many lines begin before each node; one more for the end of the page.
  private let counts: [Int]
  /// The lengths of all lines before each, in bytes; one more for all of them.
  private let lengths: [Int]

  init(_ html: String) {
    document = HTMLDocument(html, scripting: true)
    metadata = PageMetadata(document)
    hints = document.nodes.indices.map { [document] in PartHint(document, at: $0) }
    lines = PageLineReader.lines(of: document, hints: hints, base: metadata.base)
    var counts = [Int](repeating: 0, count: document.nodes.count + 1)
    for line in lines { counts[line.node + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    self.counts = counts
    lengths = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.length) }
    tagLinks = Self.tagLinks(document, lines)
  }

  /// The lines that begin within an element.
  func lines(in element: Int) -> Range<Int> {
    counts[element]..<counts[document.nodes[element].end]
  }

  /// The length of all lines, in bytes of UTF-8.
  func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  /// The outermost element around another that holds at most `count` lines.
  func group(of element: Int, upTo count: Int) -> Int {
    var element = element
    while case let parent = document.nodes[element].parent, parent >= 0,
      lines(in: parent).count <= count
    {
      element = parent
    }
    return element
  }

  func isWhole(_ element: Int) -> Bool {
    document.tag(at: element) == .body || document.tag(at: element) == .html
  }

  /// The innermost element that holds two others.
  func element(holding first: Int, and second: Int) -> Int {
    var element = first
    while element > 0, !(element...).contains(second) || second >= document.nodes[element].end {
      element = document.nodes[element].parent
    }
    return element
  }

  /// Whether a line is a link to a keyword, or the element that it stands in, or one of the next three
  /// round it, is marked as the keywords.
  func isKeywords(_ line: Int) -> Bool {
    if lines[line].markup.isLink, tagLinks.contains(where: { $0.line == line }) { return true }
    var element = lines[line].element
    for _ in 0..<4 where element >= 0 {
      if hints[element] == .keywords { return true }
      element = document.nodes[element].parent
    }
    return false
  }

  /// The texts of links to the first page of the site, and of pictures that are its logo.
  var logos: [String] {
    document.nodes.indices.compactMap { index in
      switch document.tag(at: index) {
      case .a:
        document.attribute("href", at: index).map(WebAddress.isHome) == true
          ? PageText.collapsed(document.text(at: index)) : nil
      case .img: isLogo(index) ? document.attribute("alt", at: index) : nil
      default: nil
      }
    }
  }

  /// Whether a line stands in a link to the first page of the site.
  func leadsHome(_ line: PageLine) -> Bool { line.markup.isLink && isInHomeLink(line.node) }

  /// The elements and texts directly in an element that hold lines.
  func children(of element: Int) -> [Int] {
    var (children, child): ([Int], Int) = ([], element + 1)
    while child < document.nodes[element].end {
      if !lines(in: child).isEmpty { children.append(child) }
      child = document.nodes[child].end
    }
    return children
  }

  private func isInHomeLink(_ node: Int) -> Bool {
    var element = document.nodes[node].parent
    for _ in 0..<4 where element >= 0 {
      if document.tag(at: element) == .a {
        return document.attribute("href", at: element).map(WebAddress.isHome) ?? false
      }
      element = document.nodes[element].parent
    }
    return false
  }

  /// Whether a picture is the logo of the site.
  func isLogo(_ picture: Int) -> Bool {
    isInHomeLink(picture)
      || ["class", "id", "src"].contains { name in
        FoldedLines([document.attribute(name, at: picture) ?? ""]).hold("logo")
      }
  }

  /// Whether each line stands in an element that is marked as a part of the page outside the article.
  ///
  /// An element that holds half of the page is not one, nor are comments that make up three quarters:
  /// some systems put a form, or a class with the word sidebar, round everything.
  func boilerplate() -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    let all = length(of: lines.indices)
    var index = 0
    while index < hints.count {
      let quarters = hints[index] == .furniture ? 2 : hints[index] == .comments ? 3 : 0
      let within = quarters > 0 ? lines(in: index) : 0..<0
      if !within.isEmpty, length(of: within) * 4 < all * quarters {
        for line in within { result[line] = true }
        index = document.nodes[index].end
      } else {
        index += 1
      }
    }
    return result
  }

  private static func tagLinks(
    _ document: HTMLDocument, _ lines: [PageLine]
  ) -> [(line: Int, text: String)] {
    var line = -1
    return document.nodes.indices.compactMap { index in
      while line + 1 < lines.count, lines[line + 1].node <= index { line += 1 }
      guard document.tag(at: index) == .a, let given = document.attribute("rel", at: index),
        let text = PageText.collapsed(document.text(at: index))
      else { return nil }
      let relations = PageText.relations(given)
      guard relations.contains(where: { $0 == "tag" }),
        !relations.contains(where: { $0 == "category" })
      else { return nil }
      // A line that begins with the link has its first text for its node.
      let begins = line + 1 < lines.count && lines[line + 1].node < document.nodes[index].end
      let place = begins ? line + 1 : line
      return place >= 0 ? (place, PageText.withoutMark(text)) : nil
    }
  }
}
