import ArabicText
import HTML

/// Which lines of a page belong to its article, found by the density of its text.
///
/// An element's worth is the sum of its lines' worth: long lines and closed ones count for it, links
/// and short lines against it. The article's text is the element of the highest worth, or the one
/// that says so itself if it holds nearly as much (after Finn, Kushmerick and Smyth 2001).
struct PageParts {
  /// What a line is to the article.
  enum Part: Sendable, Hashable {
    case text
    /// The headline and what stands beside it and between it and the text.
    case head
    /// A date or a credit under the text.
    case tail
    /// The article's keywords, in an element that calls itself so.
    case keywords
    /// A menu, a form, comments, other articles.
    case furniture
    case outside
  }

  /// Parallel to the lines of the page.
  private(set) var parts: [Part]
  /// Where among the lines the headline stands.
  let title: Int?
  /// The lines in the element round the text, where that is not the whole page.
  let around: Range<Int>
  private let page: PageTree
  /// The lines from the first of the text to the last.
  private let text: Range<Int>

  /// Finds the parts of a page.
  ///
  /// `titles` are the headlines that its metadata give, the most trustworthy first, `names` tells what
  /// the site is called, and `kept` holds the numbers of the lines that an editor wants in the text.
  init(_ page: PageTree, titles: [String], names: SiteNames, keeping kept: Set<Int> = []) {
    self.page = page
    var isBoilerplate = page.boilerplate()
    Teasers.mark(page, &isBoilerplate)
    let root = ContentRoot.element(page, isBoilerplate: isBoilerplate)
    text = ContentRoot.lines(of: root, page, isBoilerplate: isBoilerplate)
    let outer = page.document.nodes[root].parent
    around = outer >= 0 && !page.isWhole(outer) ? page.lines(in: outer) : text
    parts = page.lines.indices.map { [text] index in
      isBoilerplate[index] ? .furniture : text.contains(index) ? .text : .outside
    }
    title = HeadlineFinder.line(
      page, text: text, isBoilerplate: isBoilerplate, titles: titles, names: names)
    for (index, line) in page.lines.enumerated()
    where line.markup.isHeading && HeadlineFinder.isLogo(page, line, names) {
      parts[index] = .furniture
    }
    if let title {
      markHead(title)
    } else {
      let around = page.lines(in: page.group(of: root, upTo: text.count + Self.reachAbove))
      for index in around.lowerBound..<text.lowerBound where mayBeHead(index) {
        parts[index] = .head
      }
    }
    markTail()
    if !kept.isEmpty {
      for (index, line) in page.lines.enumerated() where kept.contains(line.number) {
        if parts[index] == .outside || parts[index] == .furniture { parts[index] = .text }
      }
    }
  }

  /// Whether a line is of the text, or stands with the headline above it.
  func isOfText(_ line: Int) -> Bool {
    guard parts.indices.contains(line) else { return false }
    return parts[line] == .text || parts[line] == .head
  }

  /// How many lines above the headline may be its kicker, its section and its date.
  private static let reachAbove = 4
  /// How many lines stand between the headline and the text at most; more are another column.
  private static let reachBelow = 25
  /// How many lines after the text its keywords and its credit are looked for.
  private static let reachAfter = 12

  private mutating func markHead(_ title: Int) {
    markAbove(title)
    parts[title] = .head
    if title < text.lowerBound, text.lowerBound - title <= Self.reachBelow {
      for index in title + 1..<text.lowerBound where mayBeHead(index) {
        parts[index] = .head
      }
    }
    for index in max(above(title), title - Self.reachAbove)..<title
    where mayBeHead(index) && page.lines[index].length <= 300 {
      parts[index] = .head
    }
  }

  /// Where what may belong to a headline begins above it: in the element that holds the headline and
  /// the text, where that is not the whole page and little stands there, or in a small element round
  /// the headline.
  private func above(_ title: Int) -> Int {
    let heading = page.lines[title].element
    let small = page.group(of: heading, upTo: 8)
    var first = page.isWhole(small) ? title : page.lines(in: small).lowerBound
    if let line = text.first {
      let shared = page.element(holding: heading, and: page.lines[line].element)
      let start = page.lines(in: shared).lowerBound
      if !page.isWhole(shared), title - start <= Self.reachAbove { first = min(first, start) }
    }
    return first
  }

  /// Takes what stands in the element of the text above the headline for a part of the page, unless
  /// it is text.
  private mutating func markAbove(_ title: Int) {
    let above = text.lowerBound..<max(text.lowerBound, min(title, text.upperBound))
    guard !above.contains(where: { ContentRoot.isText(page.lines[$0]) }) else { return }
    for index in above where index < title - Self.reachAbove || page.lines[index].markup.isLink {
      parts[index] = .outside
    }
  }

  private func mayBeHead(_ index: Int) -> Bool {
    parts[index] == .outside && !page.lines[index].markup.isLink
  }

  private mutating func markTail() {
    let end = min(page.lines.count, text.upperBound + Self.reachAfter)
    for index in text.lowerBound..<end where parts[index] != .furniture && parts[index] != .head {
      if page.isKeywords(index) {
        parts[index] = .keywords
      } else if parts[index] == .outside, index >= text.upperBound,
        Self.isTail(page.lines[index].text)
      {
        parts[index] = .tail
      }
    }
  }

  /// Whether a line announces itself as the article's: its date, its credit, its keywords.
  private static func isTail(_ text: String) -> Bool {
    let length = text.unicodeScalars.count
    guard length <= 300 else { return false }
    let subject = Phrase.subject(text)
    if CreditLine.isAnnounced(subject) { return CreditLine(text) != nil }
    return KeywordsCue.runInLabels.begins(subject)
      || (length <= 100 && DateStamp.read(text)?.isLabelled == true)
  }
}
