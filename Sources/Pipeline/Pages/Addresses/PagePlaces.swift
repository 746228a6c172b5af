package import Articles
import Bytes
import CommonMark

/// The places on the page of an article to which links may lead.
package enum PagePlaces {
  /// Their names: those of headings, paragraphs and notes, and those that the templates give.
  package static func names(on article: Article) -> Set<String> {
    let rendition = Rendition(
      headline: article.metadata.title.value, reserved: TextFields.reserved)
    let html = CommonMark.html(from: article.text.body, rendition)
    var names = TextFields.reserved
    var rest = html[...]
    while let start = rest.firstRange(of: mark)?.upperBound {
      let name = rest[start...].prefix { $0 != UInt8(ascii: "\"") }
      // The HTML that texts become writes these names as they are.
      names.insert(String(decoding: name, as: UTF8.self))
      rest = rest[name.endIndex...]
    }
    return names
  }

  private static let mark = Array(" id=\"".utf8)
}
