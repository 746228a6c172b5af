import HTML

/// What a saved page says about its article outside the visible text: JSON-LD, Open Graph, `meta`,
/// microdata, `time`, `link` and the comments of the programs that save pages.
struct PageMetadata {
  /// A value with the line, 1-based, of the element that gives it.
  struct Entry: Sendable, Hashable {
    let value: String
    let line: Int
  }

  /// What a page may say.
  enum Field {
    /// A headline; some have the name of the site with them.
    case title
    /// A date of publication as written.
    case published
    case modified, author
    /// A name of the site or of the paper.
    case publisher
    /// An address at which the page says that it stands.
    case address
    /// The address that relative links are counted from.
    case base
    /// A subject, as the article's own list has it.
    case keyword
    /// A subject of a list that many sites have the same of on every page.
    case weakKeyword
    /// The text, where it stands in the metadata.
    case body
  }

  private let document: HTMLDocument
  /// What has been found, each with a rank: the lower the more trustworthy.
  private var values: [(field: Field, rank: Int, entry: Entry)] = []
  /// The scripts in JSON-LD, with their elements.
  private var scripts: [(text: String, element: Int)] = []

  init(_ document: HTMLDocument) {
    self.document = document
    for comment in document.comments {
      guard let address = SavedFrom.address(in: comment.text) else { continue }
      values.append((.address, 0, Entry(value: address, line: comment.line)))
    }
    for index in document.nodes.indices { read(index) }
    readLinkedData()
  }

  /// The values of a field, the most trustworthy first, those of one rank in the order of the page.
  subscript(field: Field) -> [Entry] {
    values.filter { $0.field == field }.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.entry)
  }

  /// The address of the original: the first that names a page and not only a site.
  var original: Entry? {
    self[.address].lazy.compactMap { entry in
      WebAddress(WebAddress.unarchived(entry.value)).flatMap { address in
        address.isPage ? Entry(value: address.text, line: entry.line) : nil
      }
    }.first
  }

  /// The address to which links of the page are relative.
  var base: WebAddress? {
    let page = self[.address].lazy.compactMap { WebAddress(WebAddress.unarchived($0.value)) }.first
    return self[.base].lazy.compactMap { entry in
      WebAddress.absolute(entry.value, base: page).flatMap { WebAddress($0) }
    }.first ?? page
  }
}

extension PageMetadata {
  private mutating func read(_ index: Int) {
    switch document.tag(at: index) {
    case .html: add(.address, 0, attribute("data-scrapbook-source", index), index)
    case .meta: readMeta(index)
    case .title:
      // Pictures have titles too.
      let parent = document.nodes[index].parent
      if parent >= 0, document.tag(at: parent) == .head {
        add(.title, 6, document.text(at: index), index)
      }
    case .base: add(.base, 0, attribute("href", index), index)
    case .link: readLink(index)
    case .script
    where attribute("type", index)?.utf8.starts(with: "application/ld+json".utf8) == true:
      scripts.append((document.text(at: index), index))
    case .script, nil: break
    default: readMicrodata(index)
    }
  }

  private func attribute(_ name: String, _ index: Int) -> String? {
    document.attribute(name, at: index)
  }

  private mutating func add(_ field: Field, _ rank: Int, _ value: String?, _ index: Int) {
    guard let value = value.flatMap(PageText.collapsed) else { return }
    values.append((field, rank, Entry(value: value, line: document.nodes[index].line)))
  }

  private mutating func readLink(_ index: Int) {
    let relations = PageText.relations(attribute("rel", index))
    if relations.contains(where: { $0 == "canonical" }) {
      add(.address, 1, attribute("href", index), index)
    }
    // archive.today names the original there.
    if relations.contains(where: { $0 == "bookmark" }) {
      add(.address, 2, attribute("href", index), index)
    }
  }

  private mutating func readMeta(_ index: Int) {
    let content = attribute("content", index)
    for key in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = attribute(key, index)?.lowercased() else { continue }
      if let (field, rank) = Self.lists[name] {
        for part in PageText.parts(of: content ?? "") { add(field, rank, part, index) }
      } else if name == "articlebody", let content {
        values.append((.body, 1, Entry(value: content, line: document.nodes[index].line)))
      } else if let (field, rank) = Self.names[name] {
        add(field, rank, content, index)
      }
    }
  }

  private mutating func readLinkedData() {
    guard let data = LinkedData(scripts: scripts.map(\.text)) else { return }
    let index = scripts[data.script].element
    add(.title, 0, data.headline, index)
    add(.published, 0, data.published, index)
    add(.modified, 0, data.modified, index)
    for author in data.authors { add(.author, 0, author, index) }
    add(.publisher, 1, data.publisher, index)
    add(.address, 3, data.address, index)
    for keyword in data.keywords { add(.keyword, 1, keyword, index) }
    if let body = data.body {
      values.append((.body, 0, Entry(value: body, line: document.nodes[index].line)))
    }
  }

  private mutating func readMicrodata(_ index: Int) {
    for given in document.attributes(at: index) {
      func names(_ name: String) -> Bool { PageText.words(given.value).contains { $0 == name } }
      switch given.name {
      case "itemprop" where names("datePublished"):
        add(.published, 2, attribute("datetime", index) ?? attribute("content", index), index)
      case "itemprop" where names("dateModified"):
        add(.modified, 2, attribute("datetime", index), index)
      case "itemprop" where names("headline"): add(.title, 2, document.text(at: index), index)
      case "itemprop" where names("keywords"):
        let list = attribute("content", index) ?? document.text(at: index)
        for part in PageText.parts(of: list) { add(.keyword, 3, part, index) }
      // Drupal writes the date as RDFa, WordPress as a microformat.
      case "property" where names("dc:date"):
        add(.published, 2, attribute("content", index), index)
      case "pubdate": add(.published, 2, attribute("datetime", index), index)
      case "class" where names("published") || names("entry-date"):
        add(.published, 3, attribute("datetime", index) ?? attribute("title", index), index)
      default: break
      }
    }
  }
}

extension PageMetadata {
  /// The names of `meta` elements that hold lists.
  private static let lists: [String: (Field, Int)] = [
    "article:tag": (.keyword, 0), "og:article:tag": (.keyword, 0), "video:tag": (.keyword, 2),
    "news_keywords": (.keyword, 1), "sailthru.tags": (.keyword, 2),
    "parsely-tags": (.keyword, 2), "citation_keywords": (.keyword, 2), "dc.subject": (.keyword, 2),
    "dcterms.subject": (.keyword, 2), "dc:subject": (.keyword, 2), "keywords": (.weakKeyword, 0),
    "keyword": (.weakKeyword, 0), "tags": (.weakKeyword, 0),
  ]

  /// The names of `meta` elements, with the field that each gives and its rank.
  private static let names: [String: (Field, Int)] = [
    "og:title": (.title, 1), "headline": (.title, 1), "twitter:title": (.title, 2),
    "dc.title": (.title, 3), "dcterms.title": (.title, 3), "title": (.title, 4),
    "citation_title": (.title, 2), "sailthru.title": (.title, 3),
    "article:published_time": (.published, 1), "og:published_time": (.published, 1),
    "datepublished": (.published, 1), "publishdate": (.published, 2),
    "publish-date": (.published, 2),
    "publish_date": (.published, 2), "pubdate": (.published, 2), "dc.date.issued": (.published, 2),
    "dc.date": (.published, 3), "dcterms.created": (.published, 3), "dcterms.date": (.published, 3),
    "dc.date.created": (.published, 3), "sailthru.date": (.published, 2),
    "parsely-pub-date": (.published, 2), "article.published": (.published, 2),
    "citation_publication_date": (.published, 3), "date": (.published, 4),
    "article:modified_time": (.modified, 1), "og:updated_time": (.modified, 3),
    "datemodified": (.modified, 1), "last-modified": (.modified, 4), "lastmod": (.modified, 3),
    "author": (.author, 3), "article:author": (.author, 2), "dc.creator": (.author, 3),
    "og:site_name": (.publisher, 0), "application-name": (.publisher, 3),
    "dc.publisher": (.publisher, 2), "publisher": (.publisher, 3),
    "og:url": (.address, 2), "twitter:url": (.address, 3), "savepage-url": (.address, 0),
  ]
}
