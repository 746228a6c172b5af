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
    let keys = kinds.map { AddressKey(SitePaths.file(of: $0.path(in: site))) }
    var pages: [AddressKey: Int] = [:]
    var redirects: [AddressKey: Int] = [:]
    pages.reserveCapacity(keys.count)
    for (kind, key) in zip(kinds, keys) {
      if case .redirect = kind {
        redirects[key, default: 0] += 1
      } else {
        pages[key, default: 0] += 1
      }
    }
    var problems: [Diagnostic] = []
    for (kind, key) in zip(kinds, keys) {
      switch kind {
      case .article(let position) where pages[key, default: 0] > 1:
        problems.append(
          Diagnostic(
            .error, "same-address",
            "another page stands at ‘\(kind.path(in: site))’; "
              + "give the article another ‘slug’ in its sidecar",
            at: site.articles[position].slug.location))
      case .redirect(let position, let alias):
        let alias = site.articles[position].aliases[alias]
        let isTaken = pages[key] != nil || redirects[key, default: 0] > 1
        if let problem = problem(with: alias, isTaken: isTaken) { problems.append(problem) }
      default: break
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems.sorted()) }
  }
}

extension AddressCheck {
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
