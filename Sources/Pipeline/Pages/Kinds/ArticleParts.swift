import Site
import Templates

/// Which of the costlier parts of an article its template shows, and to which of the files beside it
/// the template links; the others are not made.
struct ArticleParts: Sendable {
  /// Other versions of the story, and related articles.
  let connections: Site.Connections
  /// What the article was made from.
  let origin: Bool
  /// What reference managers, social networks and search engines read.
  let machineReadable: Bool
  /// The files that stand beside the page.
  let files: [any ArticleFile]

  /// `names` are all that the template asks for.
  init(shownBy names: Set<Name>) {
    let isVersionsShown = !names.isDisjoint(
      with: ["has_versions", "versions", "all_versions"])
    let isRelatedShown = !names.isDisjoint(with: ["has_related", "related"])
    connections = isRelatedShown ? .related : isVersionsShown ? .versions : []
    origin = names.contains("origin")
    machineReadable = !names.isDisjoint(with: ["citations", "cited_date", "published", "json_ld"])
    files = ArticleFiles.all.filter { names.contains($0.field.name) }
  }
}
