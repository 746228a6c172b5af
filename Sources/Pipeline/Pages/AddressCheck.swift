package import Diagnostics
package import Site

/// Checks, before anything is made, that no two files of a site would stand at one place.
package enum AddressCheck {
  /// Checks all files that are made of a site.
  package static func run(of site: Site) throws(DiagnosedError) {
    try run(PageKinds.descriptions(of: site), of: site)
  }

  /// Fails where an article or a former address would take the place of something else, and where a
  /// former address is not a path within the site.
  static func run(_ pages: [PageDescription], of site: Site) throws(DiagnosedError) {
    var claims: [AddressKey: Claims] = [:]
    for page in pages {
      switch page.owner {
      case .program: claims[AddressKey(page.path), default: Claims()].pages += 1
      case .alias: claims[AddressKey(page.path), default: Claims()].aliases += 1
      // No two articles have one address, see `Site`; the other pages are few.
      case .article: continue
      }
    }
    var problems: [Diagnostic] = []
    for page in pages where page.owner == .article {
      let key = AddressKey(page.path)
      guard let others = claims[key], let slug = page.page.claim(in: site) else { continue }
      if others.pages > 0 { problems.append(problem(withArticleAt: page.address, slug.location)) }
      claims[key]?.pages += 1
    }
    for page in pages where page.owner == .alias {
      guard let alias = page.page.claim(in: site) else { continue }
      let claim = claims[AddressKey(page.path)] ?? Claims()
      let isTaken = claim.pages > 0 || claim.aliases > 1
      if let problem = problem(with: alias, isTaken: isTaken) { problems.append(problem) }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems.sorted()) }
  }

  /// How many pages would stand at one place.
  private struct Claims {
    var pages = 0
    var aliases = 0
  }

  private static func problem(withArticleAt path: String, _ place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "same-address",
      "another page stands at ‘\(path)’; give the article another ‘slug’ in its sidecar", at: place)
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
