import ArabicText
import HTML

/// Finds the element that holds the text of a page's article.
enum ContentRoot {
  /// A line of this length or more is running text, in bytes of UTF-8; an Arabic letter has two.
  private static let longLine = 160
  /// A line of this length that ends as a sentence does is too.
  private static let shortestClosed = 50
  /// What a short line counts against its element, in bytes.
  private static let costOfShort = 40
  /// How much of the highest worth an element that calls itself the text must have, in hundredths.
  private static let shareOfCalled = 65

  /// The element; the root of the document where none is worth anything.
  static func element(_ page: PageTree, isBoilerplate: [Bool]) -> Int {
    var sums = [0]
    for (line, isBoilerplate) in zip(page.lines, isBoilerplate) {
      sums.append(sums[sums.count - 1] + (isBoilerplate ? 0 : worth(of: line)))
    }
    var (best, bestWorth): (Int, Int) = (0, 0)
    var (called, calledWorth): (Int, Int) = (0, 0)
    for index in page.document.nodes.indices {
      guard let tag = page.document.tag(at: index), tag.isBlock || page.hints[index] != nil else {
        continue
      }
      let lines = page.lines(in: index)
      let worth = sums[lines.upperBound] - sums[lines.lowerBound]
      // Of elements of equal worth the innermost.
      if worth > 0, worth >= bestWorth { (best, bestWorth) = (index, worth) }
      if page.hints[index] == .content, worth > 0, worth >= calledWorth {
        (called, calledWorth) = (index, worth)
      }
    }
    return called > 0 && calledWorth * 100 >= bestWorth * shareOfCalled ? called : best
  }

  /// The lines of the text: those of the element, or where that is one paragraph, those of the elements
  /// beside it that go on with it, up to what is another part of the page.
  static func lines(
    of root: Int, _ page: PageTree, isBoilerplate: [Bool]
  ) -> Range<Int> {
    let own = page.lines(in: root)
    let parent = page.document.nodes[root].parent
    guard own.count == 1, parent >= 0, let line = own.first, isText(page.lines[line]) else {
      return own
    }
    func reach(_ elements: some Sequence<Int>) -> Range<Int> {
      var reached = own
      for element in elements {
        let lines = page.lines(in: element)
        if lines.contains(where: { ends(page.lines[$0], isBoilerplate[$0]) }) { break }
        guard lines.contains(where: { isOfText(page.lines[$0]) }) else { continue }
        reached =
          min(reached.lowerBound, lines.lowerBound)..<max(reached.upperBound, lines.upperBound)
      }
      return reached
    }
    let children = page.children(of: parent)
    let below = reach(children.filter { $0 > root })
    return reach(children.reversed().filter { $0 < root }).lowerBound..<below.upperBound
  }

  /// Whether another part of the page begins or ends there.
  private static func ends(_ line: PageLine, _ isBoilerplate: Bool) -> Bool {
    isBoilerplate || line.markup.isLink
      || (line.length <= longestLabel && RelatedCue.labels.fills(Phrase.subject(line.text)))
  }

  private static func isOfText(_ line: PageLine) -> Bool {
    isText(line) || !line.markup.containers.isEmpty || line.markup.cell != nil
  }

  private static let longestLabel = 80

  /// Whether a line is running text, and no link for the greater part.
  static func isText(_ line: PageLine) -> Bool {
    let isClosed = line.text.unicodeScalars.last.map(".!؟?…؛»”\"".unicodeScalars.contains) ?? false
    return (line.plainLength >= longLine || (line.length >= shortestClosed && isClosed))
      && line.linkLength * 2 < line.length
  }

  private static func worth(of line: PageLine) -> Int {
    // A table has short cells, whatever the page is about.
    if line.markup.cell != nil { return 0 }
    if isText(line) { return line.plainLength - 2 * line.linkLength }
    // So have the lists and quotations of an article; those of menus are links.
    let isFree = line.markup.isHeading || !line.markup.containers.isEmpty
    return isFree && line.linkLength == 0 ? 0 : -costOfShort - line.linkLength
  }
}
