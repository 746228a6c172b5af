import Articles
import Diagnostics
import Seeds
import Site

/// Checks the former addresses of articles before anything is made.
enum AliasCheck {
  /// Fails where a former address is no path within the site, or is the address of something else.
  ///
  /// `paths` are those of everything that the site consists of, redirects among them.
  static func run(_ site: Site, paths: some Sequence<String>) throws(DiagnosedError) {
    let aliases = site.articles.flatMap(\.aliases)
    guard !aliases.isEmpty else { return }
    var uses: [String: Int] = [:]
    for path in paths { uses[SitePaths.file(of: path).lowercased(), default: 0] += 1 }
    var problems: [Diagnostic] = []
    for alias in aliases {
      let path = SitePaths.alias(alias.value)
      if !isSafe(alias.value) {
        problems.append(
          Diagnostic(
            .error, "alias", "‘\(alias.value)’ is no path within the site; write it as ‘/old/’",
            at: alias.location))
      } else if uses[SitePaths.file(of: path).lowercased(), default: 0] > 1 {
        problems.append(
          Diagnostic(
            .error, "same-address",
            "something else stands at ‘\(path)’; remove this former address", at: alias.location))
      }
    }
    guard problems.isEmpty else { throw DiagnosedError(problems.sorted()) }
  }

  /// Whether a path begins at the top of the site and never leaves it.
  private static func isSafe(_ path: String) -> Bool {
    let isPrintable = path.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\\") }
    guard path.hasPrefix("/"), isPrintable else { return false }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    return !parts.dropLast().contains("") && !parts.contains { $0 == "." || $0 == ".." }
  }
}
