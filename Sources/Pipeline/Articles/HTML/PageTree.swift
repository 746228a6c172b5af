import HTML

/// A page with its visible lines and how they are spread over its elements.
struct PageTree {
  let document: HTMLDocument
  /// What each node says of its part of the page; parallel to the nodes.
  let hints: [PartHint?]
  let lines: [PageLine]
  let metadata: PageMetadata
  /// How many lines begin before each node; one more for the end of the page.
  private let counts: [Int]
  /// The lengths of all lines before each, in bytes; one more for all of them.
  private let lengths: [Int]

  /// Reads a page from its text.
  init(_ html: String) {
    document = HTMLDocument(html)
    metadata = PageMetadata(document)
    hints = document.nodes.indices.map { [document] in PartHint(document, at: $0) }
    lines = PageLineReader.lines(of: document, hints: hints, base: metadata.base)
    var counts = [Int](repeating: 0, count: document.nodes.count + 1)
    for line in lines { counts[line.node + 1] += 1 }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    self.counts = counts
    lengths = lines.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.length) }
  }

  /// The lines that begin within an element.
  func lines(in element: Int) -> Range<Int> {
    counts[element]..<counts[document.nodes[element].end]
  }

  /// The length of all lines, in bytes of UTF-8.
  func length(of range: Range<Int>) -> Int { lengths[range.upperBound] - lengths[range.lowerBound] }

  /// The outermost element round another that holds at most so many lines.
  func group(of element: Int, upTo count: Int) -> Int {
    var element = element
    while document.nodes[element].parent >= 0,
      lines(in: document.nodes[element].parent).count <= count
    {
      element = document.nodes[element].parent
    }
    return element
  }

  /// Whether an element is the page and no part of it.
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

  /// Whether an element, or a near one round it, calls itself the keywords.
  func isKeywords(_ element: Int) -> Bool {
    var element = element
    for _ in 0..<4 where element >= 0 {
      if hints[element] == .keywords { return true }
      element = document.nodes[element].parent
    }
    return false
  }

  /// Whether each line stands in an element that calls itself a part of the page and no article.
  ///
  /// No such element holds most of the page: systems put a form, or a class that speaks of a sidebar,
  /// round everything.
  func furniture() -> [Bool] {
    var result = [Bool](repeating: false, count: lines.count)
    let all = length(of: lines.indices)
    var index = 0
    while index < hints.count {
      let most: Int? =
        switch hints[index] {
        case .furniture: 2
        case .comments: 1
        default: nil
        }
      let within = most == nil ? 0..<0 : lines(in: index)
      if let most, !within.isEmpty, length(of: within) * 4 < all * (4 - most) {
        for line in within { result[line] = true }
        index = document.nodes[index].end
      } else {
        index += 1
      }
    }
    return result
  }
}
