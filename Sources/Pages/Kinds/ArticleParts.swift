import Templates

/// Which of the costlier parts of an article its template shows; the others are not made.
struct ArticleParts: Sendable {
  /// Other versions of the story, and related articles.
  let lists: Bool
  /// What the article was made from.
  let origin: Bool
  /// What reference managers, social networks and search engines read.
  let machineReadable: Bool

  /// `names` are all that the template asks for.
  init(shownBy names: Set<Name>) {
    lists = !names.isDisjoint(with: ["has_versions", "versions", "has_related", "related"])
    origin = names.contains("origin")
    machineReadable = !names.isDisjoint(with: ["citations", "cited_date", "published", "json_ld"])
  }
}
