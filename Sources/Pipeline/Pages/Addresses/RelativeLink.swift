import Configuration
import Paths

/// Links from one page to others, so that the same files work at any address and path.
///
/// A link climbs to the top of the site and goes down from there: from `/timeline/2015/` to a tag it
/// is `../../tags/إيران/`. Every link of a page thus begins alike, and a link checker that does not
/// know where a page stands finds the same files.
struct RelativeLink: Sendable, Hashable {
  /// What every link begins with, before the slash of its path; `nil` at the top of the site.
  private let top: String?
  /// Whether links name `index.html`, for reading without a server.
  private let namesIndex: Bool

  /// Links from the page at `path`.
  init(from path: SitePath, offline: Bool) {
    var path = path.text
    let depth = path.withUTF8 { $0.count { $0 == UInt8(ascii: "/") } } - 1
    top = depth > 0 ? ".." + String(repeating: "/..", count: depth - 1) : nil
    namesIndex = offline
  }

  /// Links from a page that is served at any address, as 404.html is: they begin with the path of
  /// `baseURL`, or with `/` where there is none.
  init(fromAnywhereBelow baseURL: String?) {
    top = baseURL.map { String(Substring(SiteAddress.path(of: $0).utf8.dropLast())) } ?? ""
    namesIndex = false
  }

  /// The link to `path`, readable, for HTML; with a fragment, to that place of the page.
  func callAsFunction(_ path: SitePath, fragment: String? = nil) -> String {
    let link = link(URLText.iri(path.text))
    return fragment.map { "\(link)#\(URLText.iri($0))" } ?? link
  }

  /// The link to `path` for places that ask for a URI: percent-encoded throughout.
  func uri(_ path: SitePath) -> String {
    link(URLText.uri(path.text))
  }

  private func link(_ encodedPath: String) -> String {
    var link = top.map { $0 + encodedPath } ?? String(Substring(encodedPath.utf8.dropFirst()))
    if namesIndex, link.utf8.isEmpty || link.utf8.last == UInt8(ascii: "/") { link += "index.html" }
    return link.isEmpty ? "./" : link
  }
}
