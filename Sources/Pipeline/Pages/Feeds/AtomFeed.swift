import ArabicText
import Bytes
import Configuration
import Paths

/// The newest articles as an Atom feed (RFC 4287), of the archive or of one tag.
///
/// Identifiers are full addresses where the site has them; otherwise they are names of our own,
/// `urn:x-warraq:…`, and links are relative, which Atom allows.
struct AtomFeed {
  let title: String
  /// The path of the feed itself.
  let path: SitePath
  /// The path of the page that the feed is about.
  let page: SitePath
  /// The newest articles, newest first.
  let entries: [FeedEntry]
  let context: PageContext

  /// The feed as XML in UTF-8.
  var xml: [UInt8] {
    let settings = context.settings
    let newest = entries.compactMap { $0.article.value.moment(in: settings.timeZone) }
      .max { $0.seconds < $1.seconds }
    // A feed without entries has never been updated, and must say when.
    let updated = newest.map(Timestamp.rfc3339)
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
    xml.append(author: settings.author ?? settings.title)
    xml.append(linkTo: context.address(of: page) ?? context.links.uri(page))
    if let address { xml.append("<link rel=\"self\" href=\"", escaping: address, "\"/>\n") }
    for entry in entries { write(entry: entry, to: &xml) }
    xml.append("</feed>\n")
    return xml.bytes
  }
}

extension AtomFeed {
  private func write(entry: FeedEntry, to xml: inout ByteBuffer) {
    let article = entry.article.value
    let permalink = article.path
    let updated = article.moment(in: context.settings.timeZone).map(Timestamp.rfc3339)
    xml.append("<entry>\n")
    let address = context.address(of: permalink)
    xml.append(element: "id", address ?? identifier(of: permalink))
    xml.append(element: "title", Bidi.isolate(article.title))
    xml.append(element: "updated", updated ?? "")
    if let published = published(article) { xml.append(element: "published", published) }
    if let author = article.byline ?? article.publisher { xml.append(author: author) }
    if !article.summary.isEmpty { xml.append(element: "summary", article.summary) }
    xml.append(linkTo: address ?? context.links.uri(permalink))
    for tag in entry.tags { xml.append("<category term=\"", escaping: tag.value.name, "\"/>\n") }
    xml.append("</entry>\n")
  }

  /// The moment of publication, where the day at least may be stated as a fact.
  private func published(_ article: Entry) -> String? {
    guard let date = SureDate(article.published), date.edtf.civilDate != nil else { return nil }
    return context.settings.timeZone.instant(of: date.edtf).map(Timestamp.rfc3339)
  }

  /// What a path is called where the site has no address.
  private func identifier(of path: SitePath) -> String {
    "urn:x-warraq:\(URLText.uri(path.text))"
  }
}

extension ByteBuffer {
  /// Appends an element that holds a text and nothing else, and a line end.
  fileprivate mutating func append(element name: String, _ text: String) {
    append("<")
    append(name)
    append(">", escaping: text, "</")
    append(name)
    append(">\n")
  }

  fileprivate mutating func append(author: String) {
    append("<author><name>", escaping: author, "</name></author>\n")
  }

  fileprivate mutating func append(linkTo page: String) {
    append("<link rel=\"alternate\" type=\"text/html\" href=\"", escaping: page, "\"/>\n")
  }
}
