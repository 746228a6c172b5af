import ArabicText
import Articles
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

  /// The feed as XML.
  var xml: String {
    let settings = context.settings
    let newest = entries.map { Self.moment(of: context.site.articles[$0], in: context.site) }
      .compactMap(\.self).max { $0.seconds < $1.seconds }
    // A feed without entries has never been updated, and must say when.
    let updated = newest.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }
    let own = context.address(of: path).map {
      "\n<link rel=\"self\" href=\"\(XMLText.escaped($0))\"/>"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(XMLText.escaped(settings.language))">
      <id>\(identifier(of: path))</id>
      <title>\(XMLText.escaped(title))</title>
      <updated>\(updated ?? "1970-01-01T00:00:00Z")</updated>
      <author><name>\(XMLText.escaped(settings.author ?? settings.title))</name></author>
      <link rel="alternate" type="text/html" href="\(link(to: page))"/>\(own ?? "")
      \(entries.map(entry).joined())</feed>

      """
  }
}

extension AtomFeed {
  private func entry(_ position: Int) -> String {
    let article = context.site.articles[position]
    let permalink = context.site.permalinks[position]
    let moment = Self.moment(of: article, in: context.site)
    let updated = moment.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }
    let author = (article.byline ?? article.publisher).map {
      "<author><name>\(XMLText.escaped($0.value))</name></author>\n"
    }
    let summary =
      article.summary.isEmpty ? "" : "<summary>\(XMLText.escaped(article.summary))</summary>\n"
    let tags = context.site.tagsOfArticles[position].map { tag in
      "<category term=\"\(XMLText.escaped(context.site.tags[tag].name))\"/>\n"
    }
    return """
      <entry>
      <id>\(identifier(of: permalink))</id>
      <title>\(XMLText.escaped(Bidi.isolate(article.title.value)))</title>
      <updated>\(updated ?? "")</updated>
      \(published(article))\(author ?? "")\(summary)\
      <link rel="alternate" type="text/html" href="\(link(to: permalink))"/>
      \(tags.joined())</entry>

      """
  }

  /// The moment of publication, where the day at least may be stated as a fact.
  private func published(_ article: Metadata) -> String {
    guard let date = SureDate(article.published), date.edtf.civilDate != nil,
      let moment = context.settings.timeZone.instant(of: date.edtf)
    else { return "" }
    let time = Timestamp.rfc3339(seconds: moment.seconds, offset: moment.offset)
    return "<published>\(time)</published>\n"
  }

  /// When an article was last changed: what its editor says, else the first moment of its date.
  private static func moment(
    of article: Metadata, in site: Site
  ) -> (seconds: Int, offset: Int)? {
    (article.updated ?? article.published.date).flatMap { site.settings.timeZone.instant(of: $0) }
  }

  private func identifier(of path: String) -> String {
    XMLText.escaped(context.address(of: path) ?? "urn:x-warraq:\(URLText.uri(path))")
  }

  private func link(to path: String) -> String {
    XMLText.escaped(context.address(of: path) ?? context.links.uri(path))
  }
}
