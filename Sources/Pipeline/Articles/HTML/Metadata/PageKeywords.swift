import ArabicText
import HTML

/// The keywords of an article: those that its page prints, then those that it declares.
enum PageKeywords {
  /// How many keywords a list has at most that was made for one article.
  private static let mostOfOne = 12
  /// How many links to keywords an article has at most; more are a cloud of tags.
  private static let mostLinks = 25
  /// A longer keyword is a sentence, in words.
  private static let mostWords = 6

  /// The keywords, each once.
  static func all(
    printed: [String], _ page: PageTree, _ parts: PageParts, spoken: [String], names: SiteNames
  ) -> [String] {
    let links = linked(page, parts)
    let declared = page.metadata[.keyword].map(\.value)
    let weak = page.metadata[.weakKeyword].map(\.value)
    // Many sites declare the same words on every page, and their own name among them.
    let isOfSite =
      weak.count > mostOfOne || weak.contains { names.evidence(for: $0) == .declared }
    let text = isOfSite ? spoken.map { Phrase.subject($0) } : []
    var seen: Set<[UInt8]> = []
    let known = weak.filter { keyword in
      guard isOfSite else { return true }
      let phrase = PhraseList(keyword)
      return text.contains(where: phrase.occurs)
    }
    return (printed.map(PageText.withoutMark) + links + declared + known).filter { keyword in
      (1...mostWords).contains(LineForm(keyword).wordCount)
        && names.evidence(for: keyword) != .declared
        && seen.insert(Phrase.subject(keyword)).inserted
    }
  }

  /// The texts of links that say that they lead to a tag, but for those of menus.
  ///
  /// What stands directly round the text is the article's foot, whatever it calls itself.
  private static func linked(_ page: PageTree, _ parts: PageParts) -> [String] {
    let found = page.tagLinks.filter { link in
      switch parts.parts[link.line] {
      case .furniture, .outside: parts.around.contains(link.line)
      default: true
      }
    }
    return found.count <= mostLinks ? found.map(\.text) : []
  }
}
