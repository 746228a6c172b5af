import ArabicText
import HTML

/// The lines of a saved page that may be its article's, and the others.
struct PageArticle {
  private let page: PageTree
  private let parts: PageParts
  /// The visible lines of the page that may be the article's, by their places among all.
  private let places: [Int]
  /// The text where it stands in the metadata; then no visible line of the text is the article's.
  private let declared: [Line]
  /// The lines to be labelled, in order: with what the page is sure that they are.
  let lines: [Line]

  init(_ page: PageTree, _ parts: PageParts) {
    let length = zip(page.lines, parts.parts).reduce(0) { length, line in
      line.1 == .text && ContentRoot.isText(line.0) ? length + line.0.length : length
    }
    let declared = DeclaredText.lines(page, visible: length)
    let places = page.lines.indices.filter { index in
      switch parts.parts[index] {
      case .furniture, .outside: false
      case .text: declared.isEmpty || index == parts.title
      case .keywords, .head, .tail: true
      }
    }
    let visible = places.compactMap { Self.line(page, parts, $0) }
    (self.page, self.parts, self.places, self.declared) = (page, parts, places, declared)
    lines = declared.isEmpty ? visible : Self.head(visible) + declared + Self.tail(visible)
  }

  private static func line(_ page: PageTree, _ parts: PageParts, _ index: Int) -> Line? {
    let line = page.lines[index]
    let part = parts.parts[index]
    let isUnderTitle = part == .head && index > parts.title ?? .max
    let role: LineRole? =
      part == .keywords ? .keywords : index == parts.title ? .title : isUnderTitle ? .head : nil
    // What stands with the headline is no data.
    let markup =
      part == .text ? line.markup : line.markup.cell == nil ? line.markup : line.markup.asParagraph
    return Line(number: line.number, text: line.text, markup: markup, role: role)
  }

  private static func head(_ lines: [Line]) -> [Line] {
    lines.filter { $0.role == .title || $0.role == .head }
  }

  private static func tail(_ lines: [Line]) -> [Line] {
    lines.filter { $0.role != .title && $0.role != .head }
  }
}

extension PageArticle {
  /// The labelled lines with the other lines of the page, in its order; a text that stands in the
  /// metadata follows them.
  func withOtherLines(_ labelled: [Manuscript.LabelledLine]) -> [Manuscript.LabelledLine] {
    var isPlaced = [Bool](repeating: false, count: page.lines.count)
    for place in places { isPlaced[place] = true }
    let count = declared.isEmpty ? 0 : lines.count { $0.role == .title || $0.role == .head }
    let isText = { (index: Int) in
      !declared.isEmpty && (count..<count + declared.count).contains(index)
    }
    var rest = labelled.indices.filter { !isText($0) }.map { labelled[$0] }[...]
    let visible = page.lines.indices.compactMap { index in
      isPlaced[index] ? rest.popFirst() : other(index)
    }
    return visible + labelled.indices.filter(isText).map { labelled[$0] }
  }

  /// How many visible lines the page has.
  var count: Int { page.lines.count }

  /// The pictures that belong to the article, each with the line of the page that it stands before, or
  /// that is its caption; those after the last line come under the number of lines.
  var pictures: [(line: Int, picture: PagePicture, isCaptioned: Bool)] {
    PagePictures.all(of: page.document, page.lines, base: page.metadata.base).compactMap {
      picture in
      if page.isLogo(picture.node) || page.isBesideText(picture.node) { return nil }
      if let caption = page.caption(of: picture) {
        return parts.isOfText(caption) ? (caption, picture, true) : nil
      }
      let around = page.linesAround(picture)
      guard parts.isOfText(picture.line) || parts.isOfText(picture.line - 1),
        around.contains(where: { parts.isOfText($0) }) || around.isEmpty
      else { return nil }
      return (picture.line, picture, false)
    }
  }

  /// The times of the elements `time` that stand with the headline, but for those that tell of a change.
  var stamps: [PageMetadata.Entry] {
    page.document.nodes.indices.compactMap { index in
      guard page.document.tag(at: index) == .time,
        let time = page.document.attribute("datetime", at: index)
      else { return nil }
      let within = page.lines(in: index)
      let line = within.isEmpty ? within.lowerBound - 1 : within.lowerBound
      guard page.lines.indices.contains(line), isOfHead(line), !tellsOfChange(line) else {
        return nil
      }
      return PageMetadata.Entry(value: time, line: page.lines[line].number)
    }
  }

  /// Whether a line stands with the headline, or in the same element as the text and before its first paragraph.
  private func isOfHead(_ line: Int) -> Bool {
    if parts.parts[line] == .head { return true }
    guard let title = parts.title, line > title, parts.parts[line] == .text else { return false }
    return !(title + 1..<line).contains { ContentRoot.isText(page.lines[$0]) }
  }

  /// Whether a line with a time, or the label before it, says that the article was changed then.
  private func tellsOfChange(_ line: Int) -> Bool {
    let label = line > 0 && page.lines[line - 1].length <= Self.longestLabel ? line - 1 : line
    return [label, line].contains { RelativeTime.tellsOfChange(page.lines[$0].text) }
  }

  /// In bytes of UTF-8.
  private static let longestLabel = 60

  private func other(_ index: Int) -> Manuscript.LabelledLine {
    let line = page.lines[index]
    let reason =
      switch parts.parts[index] {
      case .furniture: "in a menu, a form, a sidebar, comments or the like"
      case .text: "stands in full in the metadata of the page"
      default: "outside the article's part of the page"
      }
    return Manuscript.LabelledLine(
      number: line.number, text: line.text, label: .furniture, reason: reason)
  }
}
