import ArabicText
import Articles
import Bytes
import Configuration
import Site

/// The newest articles as an Atom feed (RFC 4287), of the archive or of one tag.
///
/// Every entry of a feed must say when it was updated, so articles without a date are not in it.
/// Identifiers are full addresses where the site has them; otherwise they are names of our own,
/// `urn:x-warraq:…`, and links are relative, which Atom allows.
struct AtomFeed {
  private let context: PageContext
  private let title: String
  /// The path of the feed itself.
  private let path: String
  /// The page that the feed is about.
  private let page: String
  /// Positions of the entries, newest first.
  private let entries: [Int]

  /// The feed of the whole archive.
  init(in context: PageContext) {
    let site = context.site
    self.init(
      title: Bidi.isolate(site.settings.title), path: SitePaths.feed, page: SitePaths.home,
      articles: site.articles.indices, in: context)
  }

  /// The feed of one tag.
  init(of tag: Tag, in context: PageContext) {
    self.init(
      title: context.pageTitle(tag.name), path: SitePaths.feed(of: tag), page: tag.path,
      articles: tag.articles, in: context)
  }

  private init(
    title: String, path: String, page: String, articles: some Sequence<Int>,
    in context: PageContext
  ) {
    let site = context.site
    self.context = context
    self.title = title
    self.path = path
    self.page = page
    entries = Self.entries(articles, of: site)
  }

  /// Those of the articles, newest first, that a feed holds.
  static func entries(_ articles: some Sequence<Int>, of site: Site) -> [Int] {
    let dated = articles.lazy.prefix { $0 < site.datedCount }
    let moments = dated.filter { moment(of: site.articles[$0], in: site) != nil }
    return Array(moments.prefix(site.settings.latest))
  }

  /// Whether there is a feed for `tag`: it would have an entry, and the site has feeds.
  static func exists(for tag: Tag, in site: Site) -> Bool {
    site.settings.feeds && tag.articles.contains { $0 < site.datedCount }
  }

  /// The feed as XML in UTF-8.
  var xml: [UInt8] {
    let settings = context.settings
    let newest = entries.map { Self.moment(of: context.site.articles[$0], in: context.site) }
      .compactMap(\.self).max { $0.seconds < $1.seconds }
    // A feed without entries has never been updated, and must say when.
    let updated = newest.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }
    var xml = ByteBuffer(capacity: 1_000 * (entries.count + 1))
    xml.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(settings.language))">

      """)
    let address = context.address(of: path)
    xml.append(element: "id", address ?? identifier(of: path))
    xml.append(element: "title", title)
    xml.append(element: "updated", updated ?? "1970-01-01T00:00:00Z")
    write(author: settings.author ?? settings.title, to: &xml)
    write(linkTo: context.address(of: page) ?? context.links.uri(page), to: &xml)
    if let address {
      xml.append("<link rel=\"self\" href=\"\(XMLText.escaped(address))\"/>\n")
    }
    for entry in entries { write(entry: entry, to: &xml) }
    xml.append("</feed>\n")
    return xml.bytes
  }
}

extension AtomFeed {
  private func write(entry position: Int, to xml: inout ByteBuffer) {
    let article = context.site.articles[position]
    let permalink = context.site.permalinks[position]
    let moment = Self.moment(of: article, in: context.site)
    let updated = moment.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }
    xml.append("<entry>\n")
    let address = context.address(of: permalink)
    xml.append(element: "id", address ?? identifier(of: permalink))
    xml.append(element: "title", Bidi.isolate(article.title.value))
    xml.append(element: "updated", updated ?? "")
    if let published = published(article) { xml.append(element: "published", published) }
    if let author = article.byline ?? article.publisher { write(author: author.value, to: &xml) }
    if !article.summary.isEmpty { xml.append(element: "summary", article.summary) }
    write(linkTo: address ?? context.links.uri(permalink), to: &xml)
    for tag in context.site.tagsOfArticles[position] {
      xml.append("<category term=\"")
      xml.append(XMLText.escaped(context.site.tags[tag].name))
      xml.append("\"/>\n")
    }
    xml.append("</entry>\n")
  }

  private func write(author: String, to xml: inout ByteBuffer) {
    xml.append("<author><name>")
    xml.append(XMLText.escaped(author))
    xml.append("</name></author>\n")
  }

  private func write(linkTo page: String, to xml: inout ByteBuffer) {
    xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
    xml.append(XMLText.escaped(page))
    xml.append("\"/>\n")
  }

  /// The moment of publication, where the day at least may be stated as a fact.
  private func published(_ article: Metadata) -> String? {
    guard let date = SureDate(article.published), date.edtf.civilDate != nil,
      let moment = context.settings.timeZone.instant(of: date.edtf)
    else { return nil }
    return Timestamp.rfc3339(seconds: moment.seconds, offset: moment.offset)
  }

  /// When an article was last changed: what its editor says, else the first moment of its date.
  private static func moment(
    of article: Metadata, in site: Site
  ) -> (seconds: Int, offset: Int)? {
    (article.updated ?? article.published.date).flatMap { site.settings.timeZone.instant(of: $0) }
  }

  /// What a path is called where the site has no address.
  private func identifier(of path: String) -> String {
    "urn:x-warraq:\(URLText.uri(path))"
  }
}

extension ByteBuffer {
  /// Appends an element that holds a text and nothing else, and a line end.
  fileprivate mutating func append(element name: String, _ text: String) {
    append("<")
    append(name)
    append(">")
    append(XMLText.escaped(text))
    append("</")
    append(name)
    append(">\n")
  }
}
