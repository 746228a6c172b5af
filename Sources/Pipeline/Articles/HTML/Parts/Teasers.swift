import ArabicText
import HTML

/// Finds what a page shows of other articles: their headlines, each with the first lines of its text.
///
/// Lines of text make teasers look like an article. They are told by the words above them («مواد ذات
/// صلة»), or because several elements side by side begin with a headline that is a link. Headlines
/// without text are left to the rules for lines, which know them as such.
enum Teasers {
  /// Marks the lines of teasers as a part of the page.
  static func mark(_ page: PageTree, _ isBoilerplate: inout [Bool]) {
    var found: [Range<Int>] = []
    for index in page.lines.indices where !isBoilerplate[index] && found.count < mostBlocks {
      if found.last?.contains(index) != true, let block = announced(by: index, page) {
        found.append(block)
      }
    }
    found += rows(page)
    // All of the text may have the form, as that of a survey of the press.
    let marked = Set(found.joined())
    let rest = page.lines.indices.reduce(0) { length, index in
      !isBoilerplate[index] && !marked.contains(index) && ContentRoot.isText(page.lines[index])
        ? length + page.lines[index].length : length
    }
    guard rest >= leastText else { return }
    for line in marked { isBoilerplate[line] = true }
  }
}

extension Teasers {
  /// How long the text of the article is at least, in bytes of UTF-8.
  private static let leastText = 160
  /// The longest label, in bytes of UTF-8.
  private static let longestLabel = 80
  /// The longest teaser, in bytes of UTF-8 and in lines.
  private static let longest = 1_400
  private static let mostLines = 8
  private static let fewestWords = 3
  private static let mostBlocks = 20

  /// The lines under a line that announces other articles, where there is text among them.
  private static func announced(by index: Int, _ page: PageTree) -> Range<Int>? {
    let line = page.lines[index]
    guard line.length <= longestLabel, line.markup.cell == nil,
      RelatedCue.labels.fills(Phrase.subject(line.text))
    else { return nil }
    var label = line.element
    while case let parent = page.document.nodes[label].parent, parent >= 0,
      page.lines(in: parent).count == 1
    {
      label = parent
    }
    let parent = page.document.nodes[label].parent
    guard parent >= 0, page.lines(in: label).count == 1 else { return nil }
    let around = page.lines(in: parent)
    let end =
      index == around.lowerBound && !page.isWhole(parent) && isBlock(around, page)
      ? around.upperBound : endOfRun(after: label, in: parent, page)
    let block = index..<end
    return block.contains { ContentRoot.isText(page.lines[$0]) } ? block : nil
  }

  /// Whether the lines of an element are teasers: none has much text without a link.
  private static func isBlock(_ lines: Range<Int>, _ page: PageTree) -> Bool {
    let links = lines.count { page.lines[$0].linkLength * 2 > page.lines[$0].length }
    return links > 0 && lines.count { ContentRoot.isText(page.lines[$0]) } <= links * 2
  }

  /// Where the elements after a label end that are teasers, whole or in two parts: a link and a text.
  private static func endOfRun(after label: Int, in parent: Int, _ page: PageTree) -> Int {
    var end = page.lines(in: label).upperBound
    let elements = page.children(of: parent).drop { $0 <= label }
    var links = 0
    var (isAfterLink, endAfterLink) = (false, end)
    for element in elements {
      let lines = page.lines(in: element)
      let hasLink = lines.contains { isHeadline(page.lines[$0]) }
      if hasLink, isBlock(lines, page) {
        links += lines.count > 1 ? 2 : 1
        (isAfterLink, endAfterLink) = (lines.count == 1, lines.upperBound)
        end = lines.upperBound
      } else if isAfterLink, lines.count <= 2 {
        isAfterLink = false
        end = lines.upperBound
      } else {
        // What stands under the last of them may be the article's own text again.
        return links >= 2 ? endAfterLink : page.lines(in: label).upperBound
      }
    }
    return links >= 2 ? end : page.lines(in: label).upperBound
  }

  /// The lines of elements side by side that each begin with the headline of another article.
  private static func rows(_ page: PageTree) -> [Range<Int>] {
    page.document.nodes.indices.flatMap { parent -> [Range<Int>] in
      guard page.document.tag(at: parent) != nil, page.lines(in: parent).count >= 4 else {
        return []
      }
      let children = page.children(of: parent)
      let teasers = children.filter { isTeaser($0, page) }
      let isArticles = teasers.allSatisfy { page.document.tag(at: $0) == .article }
      guard teasers.count >= (isArticles ? 2 : 3) else { return [] }
      return teasers.map { page.lines(in: $0) }
    }
  }

  private static func isTeaser(_ element: Int, _ page: PageTree) -> Bool {
    switch page.document.tag(at: element) {
    case .article, .div, .li, .section, .td, .tr, .dd: break
    default: return false
    }
    let lines = page.lines(in: element)
    guard (2...mostLines).contains(lines.count), page.length(of: lines) <= longest,
      // A section or a date may stand above the headline.
      lines.prefix(3).contains(where: { isHeadline(page.lines[$0]) })
    else { return false }
    let texts = lines.count { ContentRoot.isText(page.lines[$0]) }
    return (1...2).contains(texts)
  }

  /// Whether a line is a link with as many words as a headline.
  private static func isHeadline(_ line: PageLine) -> Bool {
    line.markup.isLink && line.markup.spans.contains { $0.style.isLink }
      && LineForm(line.text).wordCount >= fewestWords
  }
}
