import Articles
import CommonMark
import Configuration
import Seeds
import Templates

/// The text of an article as HTML.
enum TextFields {
  /// The identifiers that the templates give to other parts of the page, which no heading of a text may
  /// have; a test compares them with the templates.
  static let reserved: Set<String> = ["main", "versions", "related", "headlines", "origin", "cite"]

  /// The text with its links, of which `targets` says where those within the site lead.
  static func html(
    _ article: Article, _ targets: [SourceLinks.Target],
    _ pictures: [String: Rendition.Picture] = [:], in context: PageContext
  ) -> Value {
    let links = targets.map { target -> (String, String?) in
      let fragment = target.fragment.isEmpty ? nil : target.fragment
      return (target.address, target.path.map { context.links($0, fragment: fragment) })
    }
    let strings = context.strings
    let rendition = Rendition(
      headline: article.metadata.title.value,
      links: Dictionary(links, uniquingKeysWith: { first, _ in first }),
      pictures: pictures, linksRemotePictures: context.settings.remoteImages == .link,
      reserved: reserved,
      words: Rendition.Words(
        notes: strings(.notes), back: strings(.noteBack), picture: strings(.pictureLink)))
    return .markup(CommonMark.html(from: article.text.body, rendition))
  }
}
