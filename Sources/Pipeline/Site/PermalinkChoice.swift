import ArabicText
import Articles
import Diagnostics
import Seeds

/// Gives each article of a site an address of its own.
///
/// A slug that an editor set claims its address, and two claims on one address are an error. A slug
/// made from a headline claims nothing, because several papers print the same story under the same
/// headline: the article whose identifier comes first gets the plain address; the addresses of the
/// others end in the name of their file, and a warning says so.
struct PermalinkChoice {
  /// The paths of the articles, in their order.
  private(set) var paths: [String]
  /// A warning for each article whose address is not made from its headline alone.
  private(set) var diagnostics: [Diagnostic] = []
  private let articles: [Metadata]
  /// The texts of the pattern and the names between them, alternating; the first and last are texts.
  private let parts: [Substring]
  private var owners: [AddressKey: Int] = [:]
  private var problems: [Diagnostic] = []

  /// Chooses addresses by a pattern, see ``PermalinkPattern``.
  ///
  /// Two addresses that differ only in the case of letters count as the same. An unknown year is
  /// written as `0000`, an unknown month as `00`.
  init(_ articles: [Metadata], pattern: String) throws(DiagnosedError) {
    self.articles = articles
    parts = pattern.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
    paths = []
    paths = articles.map { path(of: $0, slug: $0.slug.value) }
    let unsettled = articles.indices.filter { !claim($0) }
    for position in unsettled.sorted(by: isEarlier) { settle(position) }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
  }

  /// Reserves the address of an article, unless another article has it.
  private mutating func claim(_ position: Int) -> Bool {
    let key = AddressKey(paths[position])
    guard owners[key] == nil else { return false }
    owners[key] = position
    return true
  }

  /// Gives an article another address than the article that already has its own.
  private mutating func settle(_ position: Int) {
    let key = AddressKey(paths[position])
    guard let owner = owners[key] else { return }
    let isOwnersClaim = articles[owner].hasGivenSlug
    if isOwnersClaim, articles[position].hasGivenSlug { return refuse(position, owner) }
    let isOwnersRight =
      isOwnersClaim || !articles[position].hasGivenSlug && isEarlier(owner, position)
    let (first, other) = isOwnersRight ? (owner, position) : (position, owner)
    owners[key] = first
    let article = articles[other]
    let slug = Slug.make(from: "\(article.title.value) \(article.file.undatedID)")
    paths[other] = path(of: article, slug: slug)
    guard claim(other) else { return refuse(other, owners[AddressKey(paths[other])] ?? first) }
    diagnostics.append(
      Diagnostic(
        .warning, "same-headline",
        "this article has the same headline as \(articles[first].file.path), so its address is "
          + "‘\(paths[other])’; set ‘slug’ in its sidecar to choose another",
        at: SourceLocation(file: article.file.path)))
  }

  private mutating func refuse(_ position: Int, _ owner: Int) {
    let pair = [articles[owner], articles[position]].sorted {
      $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
    }
    problems.append(
      Diagnostic(
        .error, "same-address",
        "this article and \(pair[0].slug.location) claim the same address, ‘\(paths[position])’; "
          + "change the ‘slug’ of one of them in its sidecar",
        at: pair[1].slug.location))
  }

  private func path(of article: Metadata, slug: String) -> String {
    func padded(_ number: Int?, to width: Int) -> String {
      let digits = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return parts.enumerated().reduce(into: "") { path, part in
      switch part.element {
      case _ where part.offset.isMultiple(of: 2): path += part.element
      case "slug": path += slug
      case "id": path += article.id
      case "year": path += padded(article.published.date?.year, to: 4)
      case "month": path += padded(article.published.date?.month, to: 2)
      default: break
      }
    }
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    articles[left].id.utf8.lexicographicallyPrecedes(articles[right].id.utf8)
  }
}

extension Metadata {
  /// Whether an editor gave the slug: then it has a line.
  fileprivate var hasGivenSlug: Bool { slug.location.line != nil }
}
