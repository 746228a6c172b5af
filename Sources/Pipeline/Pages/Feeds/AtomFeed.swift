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
  private func write(entry: FeedEntry, to xml: inout ByteBuffer) {
    let article = entry.article.value
    let permalink = article.path
    let moment = article.moment(in: context.settings.timeZone)
    let updated = moment.map { Timestamp.rfc3339(seconds: $0.seconds, offset: $0.offset) }
    xml.append("<entry>\n")
    let address = context.address(of: permalink)
    xml.append(element: "id", address ?? identifier(of: permalink))
    xml.append(element: "title", Bidi.isolate(article.title))
    xml.append(element: "updated", updated ?? "")
    if let published = published(article) { xml.append(element: "published", published) }
    if let author = article.byline ?? article.publisher { write(author: author, to: &xml) }
    if !article.summary.isEmpty { xml.append(element: "summary", article.summary) }
    write(linkTo: address ?? context.links.uri(permalink), to: &xml)
    for tag in entry.tags {
      xml.append("<category term=\"")
      xml.append(XMLText.escaped(tag.value.name))
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
  private func published(_ article: Entry) -> String? {
    guard let date = SureDate(article.published), date.edtf.civilDate != nil,
      let moment = context.settings.timeZone.instant(of: date.edtf)
    else { return nil }
    return Timestamp.rfc3339(seconds: moment.seconds, offset: moment.offset)
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
    append(">")
    append(XMLText.escaped(text))
    append("</")
    append(name)
    append(">\n")
  }
}
