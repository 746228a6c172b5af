import ArabicText
import Configuration
import Paths

@testable import Pages

extension FuzzTarget {
  static let addresses = FuzzTarget(name: "addresses") { bytes in
    let text = String(decoding: bytes, as: UTF8.self)
    for limit in [120, 20, 0] { readSlug(Slug.make(from: text, limit: limit), limit) }
    readEncoded(text)
    if let address = SiteAddress.normalized(text) {
      promise(SiteAddress.normalized(address) == address, "an address stays as it is")
    }
    if let pattern = PermalinkPattern(text) {
      promise((try? SitePath(pattern.filled { _ in "x" })) != nil, "a pattern makes paths")
    }
    readPath(text)
  }

  /// What is a path of the site does not lead out of it.
  private static func readPath(_ text: String) {
    guard let path = try? SitePath(text) else { return }
    promise(!path.names.contains { [".", "..", ""].contains($0) }, "‘\(text)’ leads elsewhere")
  }

  private static func readSlug(_ slug: String, _ limit: Int) {
    promise(slug.utf8.count <= limit, "a slug has at most \(limit) bytes")
    promise(!slug.utf8.contains { "./\\:?#%&<>\"' ".utf8.contains($0) || $0 < 0x20 }, "‘\(slug)’")
    let again = Slug.make(from: slug, limit: limit)
    promise(again.utf8.elementsEqual(slug.utf8), "a slug of a slug is the same")
  }

  /// What is written into a link leads to the same bytes, whichever way it is written.
  private static func readEncoded(_ text: String) {
    for link in [URLText.uri(text), URLText.iri(text)] {
      promise(!link.utf8.contains { "\"<>?#\\ ".utf8.contains($0) || $0 < 0x20 }, "‘\(link)’")
      promise(decoded(link) == Array(text.utf8), "‘\(link)’ leads elsewhere")
    }
  }

  private static func decoded(_ link: String) -> [UInt8] {
    var (result, rest): ([UInt8], ArraySlice<UInt8>) = ([], Array(link.utf8)[...])
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16) {
        rest = rest.dropFirst(2)
        result.append(value)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
