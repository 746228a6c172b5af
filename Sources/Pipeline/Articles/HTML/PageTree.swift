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

  /// Whether an element, or one of the next three round it, is marked as the keywords.
  func isKeywords(_ element: Int) -> Bool {
    var element = element
    for _ in 0..<4 where element >= 0 {
      if hints[element] == .keywords { return true }
      element = document.nodes[element].parent
    }
    return false
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
}
