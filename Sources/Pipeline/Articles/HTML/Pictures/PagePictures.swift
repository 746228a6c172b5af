import ArabicText
import HTML

/// Finds the pictures of a page and the lines that they stand before.
enum PagePictures {
  /// All pictures but icons, in document order.
  static func all(
    of document: HTMLDocument, _ lines: [PageLine], base: WebAddress?
  ) -> [PagePicture] {
    var pictures: [PagePicture] = []
    var (index, line) = (0, 0)
    // Where an element that has no script ends: it holds the picture that a script was to load.
    var (startOfFallback, endOfFallback) = (0, 0)
    while index < document.nodes.count {
      while line < lines.count, lines[line].node < index { line += 1 }
      switch document.tag(at: index) {
      case .noscript?: (startOfFallback, endOfFallback) = (index, document.nodes[index].end)
      case .img?, .ampImage?:
        let description = document.attribute("alt", at: index) ?? ""
        let source = PictureSource.chosen(
          document, at: index, others: sets(of: index, document), base: base)
        guard let source else { break }
        let picture = PagePicture(
          node: index, number: document.nodes[index].line, line: line, source: source,
          description: PageText.collapsed(description) ?? "")
        // It is there already where no script was needed.
        let isRepeated =
          index < endOfFallback
          && pictures.last.map { $0.line == line && $0.node >= startOfFallback - reachOfFallback }
            == true
        if !isRepeated { pictures.append(picture) }
      case let tag? where tag.hidesText:
        index = document.nodes[index].end
        continue
      default: break
      }
      index += 1
    }
    return pictures
  }

  /// How many nodes may stand between a picture and what is shown in its place without scripts.
  private static let reachOfFallback = 6

  /// What the element `picture` round an image names besides it.
  private static func sets(of image: Int, _ document: HTMLDocument) -> [String] {
    let parent = document.nodes[image].parent
    guard parent >= 0, document.tag(at: parent) == .picture else { return [] }
    return (parent..<image).compactMap { index in
      document.attribute("srcset", at: index) ?? document.attribute("data-srcset", at: index)
    }
  }
}

extension PageTree {
  /// The caption of a picture: the line in the same figure that is one.
  func caption(of picture: PagePicture) -> Int? {
    var element = document.nodes[picture.node].parent
    for _ in 0..<5 where element >= 0 {
      if document.tag(at: element) == .figure || hints[element] == .caption {
        return lines(in: element).first { lines[$0].markup.block == .caption }
      }
      element = document.nodes[element].parent
    }
    return nil
  }

  /// Whether a picture stands in a menu, a sidebar or the like, which may have no lines at all.
  func isBesideText(_ picture: Int) -> Bool {
    var element = document.nodes[picture].parent
    while element >= 0, !isWhole(element) {
      let hint = hints[element]
      if hint == .furniture || hint == .comments,
        length(of: lines(in: element)) * 2 < length(of: lines.indices)
      {
        return true
      }
      element = document.nodes[element].parent
    }
    return false
  }

  /// The lines of the smallest element round a picture that has any.
  func linesAround(_ picture: PagePicture) -> Range<Int> {
    var element = document.nodes[picture.node].parent
    while element >= 0, lines(in: element).isEmpty { element = document.nodes[element].parent }
    return element >= 0 ? lines(in: element) : 0..<0
  }
}
