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
    let date = article.published.date
    let values = [
      "slug": article.slug.value, "id": article.id,
      "year": padded(date?.year ?? 0, to: 4), "month": padded(date?.month ?? 0, to: 2),
    ]
    var path = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      path += rest[..<open]
      path += values[String(rest[rest.index(after: open)..<close])] ?? ""
      rest = rest[rest.index(after: close)...]
    }
    return path + rest
  }

  /// The paths of all articles; two that are one, in capital or small letters, are an error.
  static func paths(
    of articles: [Metadata], pattern: String
  ) throws(DiagnosedError) -> [String] {
    let paths = articles.map { path(of: $0, pattern: pattern) }
    var owners: [String: Int] = [:]
    var problems: [Diagnostic] = []
    for (position, path) in paths.enumerated() {
      let key = path.lowercased()
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
  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
