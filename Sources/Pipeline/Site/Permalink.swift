import ArabicText
import Articles
import Seeds

/// The addresses of articles.
///
/// A pattern is an absolute path that ends in a slash and in which `{slug}`, `{year}`, `{month}` (two
/// digits) and `{id}` are replaced; an unknown year becomes `0000` and an unknown month `00`.
enum Permalink {
  /// The texts of a pattern and the names between them, alternating; the first and last are texts.
  static func parts(of pattern: String) -> [Substring] {
    pattern.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
  }

  /// The path of an article with this slug by the parts of a pattern.
  static func path(of article: Metadata, slug: String, parts: [Substring]) -> String {
    var path = ""
    for (index, part) in parts.enumerated() {
      path += index.isMultiple(of: 2) ? part : value(of: part, for: article, slug)[...]
    }
    return path
  }

  private static func value(
    of name: Substring, for article: Metadata, _ slug: String
  ) -> String {
    switch name {
    case "slug": slug
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
