import ArabicText
import Articles
import Bytes
import Configuration
import Diagnostics
import Hashing
import Paths
import Seeds

/// Gives each article of a site an address of its own.
///
/// A slug that an editor set claims its address, and two claims on one address are an error of the
/// second. A slug made from a headline claims nothing, because several papers print the same story
/// under the same headline: the article whose identifier comes first gets the plain address; the
/// addresses of the others end in the name of their file, and a warning says so. Whoever does not get
/// what it claims is published all the same, at an address that ends in the name of its file.
struct PermalinkChoice {
  /// The paths of the articles, in their order.
  private(set) var paths: [SitePath]
  /// A warning or an error for each article whose address is not the one that it asks for.
  private(set) var diagnostics: [Diagnostic] = []
  private let articles: [Metadata]
  private let pattern: PermalinkPattern
  private let undated: UndatedNames
  private var owners: [AddressKey: Int] = [:]

  /// Chooses addresses by a pattern.
  ///
  /// Two addresses that differ only in the case of letters or in their normalisation count as the
  /// same. Where a year or a month is not known, the words of `undated` stand.
  init(_ articles: [Metadata], pattern: PermalinkPattern, undated: UndatedNames = UndatedNames()) {
    self.articles = articles
    self.pattern = pattern
    self.undated = undated
    paths = []
    let wishes = articles.map { article in
      path(article, slug: article.slug.value, id: article.id)
    }
    // Whoever has no path is given one below; until then it stands at the top, which is reserved.
    paths = wishes.map { $0 ?? .top }
    owners.reserveCapacity(articles.count)
    let unsettled = articles.indices.filter { !claim($0, paths[$0]) }
    for position in unsettled.sorted(by: isEarlier) { settle(position) }
  }
}

extension PermalinkChoice {
  /// Reserves an address for an article, unless it is not to be had.
  private mutating func claim(_ position: Int, _ path: SitePath) -> Bool {
    guard !ReservedNames.holds(path) else { return false }
    let key = AddressKey(path)
    guard owners[key] == nil else { return false }
    owners[key] = position
    paths[position] = path
    return true
  }

  /// Gives an article another address than the article or the page that already has its own.
  private mutating func settle(_ position: Int) {
    let wish = paths[position]
    let key = AddressKey(wish)
    guard let owner = owners[key] else {
      giveWay(position)
      return report(position, insteadOf: wish)
    }
    let isOwnersClaim = claimsAddress(articles[owner])
    let isClaim = claimsAddress(articles[position])
    let isOwnersRight = isClaim == isOwnersClaim ? isEarlier(owner, position) : isOwnersClaim
    let (first, other) = isOwnersRight ? (owner, position) : (position, owner)
    owners[key] = first
    giveWay(other)
    if isClaim, isOwnersClaim { refuse(other, first, wish) } else { warn(other, first) }
  }

  /// Gives an article the first address that is free: with the name of its file, then with a hash of
  /// its identifier.
  private mutating func giveWay(_ position: Int) {
    let article = articles[position]
    let slug = Slug.make(from: "\(article.title.value) \(article.file.undatedID)")
    let id = Slug.make(from: article.id)
    if !slug.isEmpty, !id.isEmpty,
      let path = path(article, slug: slug, id: id), claim(position, path)
    {
      return
    }
    let hash = ContentHash.sha256(Array(article.id.utf8))
    // Each attempt takes more of the hash, all of which no other article has.
    for length in [8, 16, 64] {
      let name = String(hash.utf8.prefix(length)) ?? hash
      let path = path(
        article, slug: "\(Slug.make(from: slug, limit: 50))-\(name)",
        id: "\(Slug.make(from: id, limit: 50))-\(name)")
      if let path, claim(position, path) { return }
    }
    paths[position] = .folder("articles", FileName(hash))
  }

  /// Whether an editor chose the address by a slug, which then has a line.
  private func claimsAddress(_ article: Metadata) -> Bool {
    pattern.hasSlug && article.slug.location.line != nil
  }

  /// How an editor chooses another address.
  private var advice: Message {
    pattern.hasSlug
      ? Message(
        "set ‘slug’ in its sidecar to choose another",
        ar: "اكتب \("slug") في ملفه المرافق لتختار غيره")
      : Message("rename its source to choose another", ar: "غيّر اسم ملفه لتختار غيره")
  }

  private mutating func warn(_ position: Int, _ owner: Int) {
    let (article, other) = (articles[position], articles[owner])
    let isSameHeadline = article.title.value.hasSameBytes(as: other.title.value)
    diagnostics.append(
      Diagnostic(
        .warning, isSameHeadline ? "same-headline" : "same-address",
        "this article \(isSameHeadline ? "has the same headline as" : "would stand at the address of")"
          + " \(other.file.path), so its address is ‘\(paths[position])’; \(advice)",
        ar: isSameHeadline
          ? "عنوان هذا المقال هو عنوان \(other.file.path)، فموضعه في الموقع «\(paths[position])»؛ \(advice)"
          : "موضع هذا المقال هو موضع \(other.file.path)، فصار موضعه «\(paths[position])»؛ \(advice)",
        at: SourceLocation(file: article.file.path)))
  }

  private mutating func refuse(_ position: Int, _ owner: Int, _ wish: SitePath) {
    diagnostics.append(
      Diagnostic(
        .error, "same-address",
        "this article and \(articles[owner].slug.location) claim the same address, ‘\(wish)’, so "
          + "this one is at ‘\(paths[position])’; change the ‘slug’ of one of them in its sidecar",
        ar: """
          هذا المقال و\(articles[owner].slug.location) يطلبان الموضع نفسه «\(wish)»، فصار هذا في \
          «\(paths[position])»؛ غيّر \("slug") في أحد الملفين
          """,
        at: articles[position].slug.location))
  }

  /// Reports an article whose address belongs to the program, or is too long for a path.
  private mutating func report(_ position: Int, insteadOf wish: SitePath) {
    let article = articles[position]
    let reason =
      wish == .top
      ? Message("its address is too long", ar: "موضعه أطول مما يصح")
      : Message("another page stands at ‘\(wish)’", ar: "في «\(wish)» صفحة أخرى")
    let isClaim = claimsAddress(article) && wish != .top
    diagnostics.append(
      Diagnostic(
        isClaim ? .error : .warning, wish == .top ? "long-address" : "same-address",
        "\(reason), so this article is at ‘\(paths[position])’; \(advice)",
        ar: "\(reason)، فصار هذا المقال في «\(paths[position])»؛ \(advice)",
        at: isClaim ? article.slug.location : SourceLocation(file: article.file.path)))
  }

  /// The address that a pattern gives; `nil` where it would be too long.
  ///
  /// Each part of it becomes a name that every system takes. An identifier has no full stops there, so
  /// that no article stands where another has a file.
  private func path(_ article: Metadata, slug: String, id: String) -> SitePath? {
    let text = pattern.filled { placeholder in
      switch placeholder {
      case .slug: slug
      case .id: Self.withoutStops(folded(id, for: .display))
      case .year: article.published.date?.year.map { Self.padded($0, to: 4) } ?? undated.year
      case .month: article.published.date?.month.map { Self.padded($0, to: 2) } ?? undated.month
      }
    }
    return try? SitePath(namesIn: text)
  }

  private static func withoutStops(_ id: String) -> String {
    String(
      decoding: id.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private func isEarlier(_ left: Int, _ right: Int) -> Bool {
    articles[left].id.utf8.lexicographicallyPrecedes(articles[right].id.utf8)
  }
}
