import Site
import Templates

/// Which of the costlier parts of an article its template shows, and to which of the files beside it
/// it links; the others are not made.
struct ArticleParts: Sendable {
  /// Other versions of the story, and related articles.
  let connections: Site.Connections
  /// What the article was made from.
  let origin: Bool
  /// What reference managers, social networks and search engines read.
  let machineReadable: Bool
  /// The file of the article as Markdown.
  let markdown: Bool
  /// The file with the bytes of the source.
  let original: Bool

  /// `names` are all that the template asks for.
  init(shownBy names: Set<Name>) {
    let isVersionsShown = !names.isDisjoint(with: ["has_versions", "versions"])
    let isRelatedShown = !names.isDisjoint(with: ["has_related", "related"])
    connections = isRelatedShown ? .related : isVersionsShown ? .versions : []
    origin = names.contains("origin")
    machineReadable = !names.isDisjoint(with: ["citations", "cited_date", "published", "json_ld"])
    markdown = names.contains("markdown")
    original = names.contains("original")
  }
}
