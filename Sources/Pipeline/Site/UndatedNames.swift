import ArabicText

/// What stands in addresses in place of a year or a month that is not known.
package struct UndatedNames: Sendable, Hashable {
  let year: String
  let month: String

  /// Makes names of words, which may hold anything.
  package init(year: String = "undated", month: String = "unknown") {
    func name(_ words: String, _ other: String) -> String {
      let slug = Slug.make(from: words)
      return slug.isEmpty ? other : slug
    }
    self.year = name(year, "undated")
    self.month = name(month, "unknown")
  }
}
