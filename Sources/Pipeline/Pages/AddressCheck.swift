import Articles
package import Diagnostics
import Seeds
package import Site

/// Checks, before anything is made, that no two files of a site would stand at one place.
package enum AddressCheck {
  /// Checks all files that are made of a site.
  package static func run(of site: Site) throws(DiagnosedError) {
    try run(PageKind.all(of: site), of: site)
  }

  /// Fails where an article or a former address would take the place of something else, and where a
  /// former address is no path within the site.
  static func run(_ kinds: [PageKind], of site: Site) throws(DiagnosedError) {
    func key(of kind: PageKind) -> AddressKey {
      AddressKey(SitePaths.file(of: kind.path(in: site)))
    }
    // No two articles have one address, see `Site`; the other pages are few.
    var claims: [AddressKey: Claims] = [:]
    for kind in kinds where kind.template != .article {
      if case .redirect = kind {
        claims[key(of: kind), default: Claims()].redirects += 1
      } else {
        claims[key(of: kind), default: Claims()].pages += 1
      }
    }
    var problems: [Diagnostic] = []
    for case .article(let position) in kinds {
      let key = key(of: .article(position))
      guard let others = claims[key] else { continue }
      if others.pages > 0 { problems.append(problem(withArticle: position, of: site)) }
      claims[key]?.pages += 1
    }
    for case .redirect(let position, let alias) in kinds {
      let claim = claims[key(of: .redirect(article: position, alias: alias))] ?? Claims()
      let alias = site.articles[position].aliases[alias]
      let isTaken = claim.pages > 0 || claim.redirects > 1
      if let problem = problem(with: alias, isTaken: isTaken) { problems.append(problem) }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems.sorted()) }
  }
}

extension AddressCheck {
  /// How much would stand at one place.
  private struct Claims {
    var pages = 0
    var redirects = 0
  }

  private static func problem(withArticle position: Int, of site: Site) -> Diagnostic {
    Diagnostic(
      .error, "same-address",
      "another page stands at ‘\(site.permalinks[position])’; "
        + "give the article another ‘slug’ in its sidecar",
      at: site.articles[position].slug.location)
  }

  private static func problem(with alias: Located<String>, isTaken: Bool) -> Diagnostic? {
    guard isWithinSite(alias.value) else {
      return Diagnostic(
        .error, "alias", "‘\(alias.value)’ is no path within the site; write it as ‘/old/’",
        at: alias.location)
    }
    guard isTaken else { return nil }
    return Diagnostic(
      .error, "same-address",
      "something else stands at ‘\(alias.value)’; remove this former address", at: alias.location)
  }

  /// Whether a path begins at the top of the site and never leaves it.
  private static func isWithinSite(_ path: String) -> Bool {
    let isPrintable = path.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") }
    guard path.hasPrefix("/"), isPrintable else { return false }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return !parts.dropLast().contains("") && !parts.contains { $0 == "." || $0 == ".." }
  }
}
