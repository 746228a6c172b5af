import ArabicText
package import Articles
import Diagnostics
import Seeds

/// The addresses of articles.
///
/// A pattern is an absolute path that ends in a slash, in which `{slug}` is replaced and, where they
/// are known, `{year}`, `{month}` (two digits) and `{id}`; an unknown year or month is `0000`, `00`.
package enum Permalink {
  /// The names that a pattern may use.
  package static let placeholders = ["slug", "year", "month", "id"]

  /// Whether a text is a pattern whose every path leads into the site and to one article.
  package static func isPattern(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.first == "", parts.last == "" else { return false }
    let bare = placeholders.reduce(text) { $0.replacing("{\($1)}", with: "") }
    let isUnique = text.contains("{slug}") || text.contains("{id}")
    return isUnique && !bare.contains { "{}".contains($0) }
      && parts.dropFirst().dropLast().allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// The path of one article.
  package static func path(of article: Metadata, pattern: String) -> String {
    path(of: article, parts: parts(of: pattern))
  }

  /// The paths of all articles; two that are one, in capital or small letters, are an error.
  static func paths(
    of articles: [Metadata], pattern: String
  ) throws(DiagnosedError) -> [String] {
    let parts = parts(of: pattern)
    let paths = articles.map { path(of: $0, parts: parts) }
    var owners: [AddressKey: Int] = [:]
    owners.reserveCapacity(paths.count)
    var problems: [Diagnostic] = []
    for (position, path) in paths.enumerated() {
      let key = AddressKey(path)
      guard let owner = owners[key] else {
        owners[key] = position
        continue
      }
      let pair = [articles[owner], articles[position]].sorted {
        $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
      }
      problems.append(
        Diagnostic(
          .error, "same-address",
          "this article and \(pair[0].slug.location) claim one address, ‘\(path)’; "
            + "give one of them another ‘slug’ in its sidecar",
          at: pair[1].slug.location))
    }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
    return paths
  }
}

extension Permalink {
  /// The texts of a pattern and the names between them, in turn; a text comes first and last.
  private static func parts(of pattern: String) -> [Substring] {
    pattern.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
  }

  private static func path(of article: Metadata, parts: [Substring]) -> String {
    var path = ""
    for (index, part) in parts.enumerated() {
      path += index.isMultiple(of: 2) ? part : value(of: part, for: article)[...]
    }
    return path
  }

  private static func value(of name: Substring, for article: Metadata) -> String {
    switch name {
    case "slug": article.slug.value
    case "id": article.id
    case "year": padded(article.published.date?.year ?? 0, to: 4)
    case "month": padded(article.published.date?.month ?? 0, to: 2)
    default: ""
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
