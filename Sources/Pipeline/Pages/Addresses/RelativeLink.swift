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

  /// Links from the page at `path`, an absolute path within the site.
  init(from path: String, offline: Bool) {
    var path = path
    let depth = path.withUTF8 { $0.count { $0 == UInt8(ascii: "/") } } - 1
    top = depth > 0 ? ".." + String(repeating: "/..", count: depth - 1) : nil
    namesIndex = offline
  }

  /// Links from a page that is served at any address, as 404.html is: they begin with the path of
  /// `baseURL`, or with `/` where there is none.
  init(fromAnywhereBelow baseURL: String?) {
    top = baseURL.map { String(URLText.path(of: $0).dropLast()) } ?? ""
    namesIndex = false
  }

  /// The readable link, for HTML, to an absolute path within the site, or to a place of that page.
  func callAsFunction(_ path: String, fragment: String? = nil) -> String {
    let link = link(URLText.iri(path))
    return fragment.map { "\(link)#\(URLText.iri($0))" } ?? link
  }

  /// The link to `path` for places that ask for a URI: percent-encoded throughout.
  func uri(_ path: String) -> String {
    link(URLText.uri(path))
  }

  private func link(_ encodedPath: String) -> String {
    var link = top.map { $0 + encodedPath } ?? String(encodedPath.dropFirst())
    if namesIndex, link.utf8.isEmpty || link.utf8.last == UInt8(ascii: "/") { link += "index.html" }
    return link.isEmpty ? "./" : link
  }
}
