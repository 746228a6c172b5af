/// Patterns for the addresses of articles: absolute paths that end in a slash, such as
/// `/articles/{slug}/`, with names in braces.
package enum PermalinkPattern {
  /// The names that a pattern may use.
  package static let placeholders = ["slug", "year", "month", "id"]

  /// Whether a text is a pattern that gives each article a path of its own within the site.
  package static func isPattern(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.first == "", parts.last == "" else { return false }
    let bare = placeholders.reduce(text) { $0.replacing("{\($1)}", with: "") }
    let isUnique = text.contains("{slug}") || text.contains("{id}")
    return isUnique && !bare.contains { "{}".contains($0) }
      && parts.dropFirst().dropLast().allSatisfy { !["", ".", ".."].contains($0) }
  }
}
