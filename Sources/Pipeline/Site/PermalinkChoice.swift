import ArabicText
import Articles
import Diagnostics
import Seeds

/// Gives each article of a site an address of its own.
///
/// An address with a slug that an editor gave is a claim, and two claims on one address are an error.
/// A slug that was made from a headline claims nothing, because papers print one story under one
/// headline: of such articles the first by its identifier has the plain address, and those of the
/// others end in the name of their file, which is told.
struct PermalinkChoice {
  /// The paths of the articles, in their order.
  private(set) var paths: [String]
  /// Which articles have another address than their headline alone would give.
  private(set) var remarks: [Diagnostic] = []
  private let articles: [Metadata]
  private var owners: [AddressKey: Int] = [:]
  private var problems: [Diagnostic] = []

  /// Chooses the addresses of articles by a pattern, see ``Permalink``; two that are one in capital or
  /// small letters are one.
  init(_ articles: [Metadata], pattern: String) throws(DiagnosedError) {
    let parts = Permalink.parts(of: pattern)
    self.articles = articles
    paths = articles.map { Permalink.path(of: $0, slug: $0.slug.value, parts: parts) }
    owners.reserveCapacity(paths.count)
    var unsettled: [Int] = []
    for position in articles.indices where !claim(position) { unsettled.append(position) }
    for position in unsettled.sorted(by: isEarlier) { settle(position, parts) }
    guard problems.isEmpty else { throw DiagnosedError(problems) }
  }
}

extension PermalinkChoice {
  /// Takes the address of an article for it, where no other has it.
  private mutating func claim(_ position: Int) -> Bool {
    let key = AddressKey(paths[position])
    guard owners[key] == nil else { return false }
    owners[key] = position
    return true
  }

  /// Tells apart an article and the one that has its address.
  private mutating func settle(_ position: Int, _ parts: [Substring]) {
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
    paths[other] = Permalink.path(of: article, slug: slug, parts: parts)
    guard claim(other) else { return refuse(other, owners[AddressKey(paths[other])] ?? first) }
    remarks.append(
      Diagnostic(
        .warning, "same-headline",
        "this article has the headline of \(articles[first].file.path), so its address is "
          + "‘\(paths[other])’; give it a ‘slug’ in its sidecar to choose another",
        at: SourceLocation(file: article.file.path)))
  }

  private mutating func refuse(_ position: Int, _ owner: Int) {
    let pair = [articles[owner], articles[position]].sorted {
      $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8)
    }
    problems.append(
      Diagnostic(
        .error, "same-address",
        "this article and \(pair[0].slug.location) claim one address, ‘\(paths[position])’; "
          + "give one of them another ‘slug’ in its sidecar",
        at: pair[1].slug.location))
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    articles[left].id.utf8.lexicographicallyPrecedes(articles[right].id.utf8)
  }
}

extension Metadata {
  /// Whether an editor gave the slug: then it has a line.
  fileprivate var hasGivenSlug: Bool { slug.location.line != nil }
}
