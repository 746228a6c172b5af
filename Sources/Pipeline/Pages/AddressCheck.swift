import Articles
import Configuration
package import Diagnostics
package import Paths
import Seeds
package import Site

/// What stands where in a site: the result of checking, before anything is made, that no two files would
/// stand at one place.
///
/// What cannot stand where it should is left out and reported, and the rest of the site is made. Pages
/// of the program and of articles keep their places (see `Site/PermalinkChoice`); files of the user and
/// then former addresses give way.
package struct AddressCheck: Sendable {
  /// The pages that the site has, in a fixed order.
  package let pages: [PageDescription]
  /// The user's files that the site has.
  package let files: [SitePath]
  /// The folder of the user's files within the site folder.
  package static let folder = "static"
  /// What was left out, and where a name had to be changed.
  package let diagnostics: [Diagnostic]

  /// Checks the pages of a site, its assets, and the user's files that are copied to it.
  package init(_ site: Site, assets: [SitePath] = [], files: [SitePath] = []) {
    let pages = PageKinds.descriptions(of: site)
    let redirects = pages.filter { $0.owner == .alias }
    var taken = TakenPlaces(candidates: files + redirects.map(\.path))
    for asset in assets { taken.add(asset) }
    for page in pages {
      switch page.owner {
      case .program: taken.add(page.path)
      case .article:
        taken.addArticle(at: page.address) { ["index.html"] + page.namesBeside(in: site) }
      case .alias: continue
      }
    }
    let refused = files.filter { taken.isTaken($0) }
    let isRefused = Set(refused)
    let accepted = files.filter { !isRefused.contains($0) }
    for file in accepted { taken.add(file) }
    let holders = AddressHolder(pages, assets: assets, files: accepted, of: site)
    var diagnostics =
      refused.map { Self.problem(withFile: $0, holders.holder(of: $0)) } + Self.remarks(on: site)
    var counts: [AddressKey: Int] = [:]
    for page in redirects { counts[AddressKey(page.path), default: 0] += 1 }
    var isGone: Set<SitePath> = []
    for page in redirects {
      guard let alias = page.page.claim(in: site) else { continue }
      if counts[AddressKey(page.path)] == 1, !taken.isTaken(page.path) {
        taken.add(page.path)
      } else {
        isGone.insert(page.path)
        diagnostics.append(
          Self.problem(
            withTaken: alias,
            taken.isTaken(page.path)
              ? holders.holder(of: page.path)
              : Message("another former address", ar: "عنوان سابق آخر")))
      }
    }
    self.pages = pages.filter { $0.owner != .alias || !isGone.contains($0.path) }
    self.files = accepted
    self.diagnostics = diagnostics.sorted()
  }
}

extension AddressCheck {
  /// What is wrong with former addresses, and which names of files had to be cut.
  private static func remarks(on site: Site) -> [Diagnostic] {
    let original = OriginalFile()
    return site.articles.flatMap { article in
      let isCut = site.settings.originals && original.isNameCut(of: article)
      let cut = isCut ? [remark(onNameOf: article.original.path)] : []
      return cut + article.aliases.compactMap(problem(with:))
    }
  }

  private static func problem(with alias: Located<String>) -> Diagnostic? {
    do throws(FormerAddress.Mistake) {
      _ = try FormerAddress(alias.value)
      return nil
    } catch {
      return Diagnostic(
        .error, "alias",
        "‘\(shown(alias.value))’ is no path within the site: \(error); write it as ‘/old/’, or remove it",
        ar: """
          «\(shown(alias.value))» ليس موضعًا في الموقع: \(error.reason)؛ اكتبه هكذا \("/old/") أو احذفه
          """,
        at: alias.location)
    }
  }

  private static func problem(withTaken alias: Located<String>, _ holder: Message) -> Diagnostic {
    Diagnostic(
      .error, "same-address",
      "at ‘\(shown(alias.value))’ stands \(holder); remove this former address, or what stands there",
      ar: "في «\(shown(alias.value))» \(holder)؛ احذف هذا العنوان السابق، أو ما في ذلك الموضع",
      at: alias.location)
  }

  private static func problem(withFile file: SitePath, _ holder: Message) -> Diagnostic {
    Diagnostic(
      .error, "same-address",
      "this file would stand at ‘\(file)’, where there is \(holder); it is left out until you give it "
        + "another name or remove it",
      ar: "موضع هذا الملف «\(file)»، وفيه \(holder)؛ يُترك حتى تسميه باسم آخر أو تحذفه",
      at: SourceLocation(file: folder + file.text))
  }

  private static func remark(onNameOf original: String) -> Diagnostic {
    Diagnostic(
      .warning, "long-name",
      "the name of this file is too long for the site, which has it under a shorter one; "
        + "rename the source to choose another",
      ar: "اسم هذا الملف أطول مما يصح في الموقع، فصار له اسم أقصر؛ غيّر اسم المقال لتختار غيره",
      at: SourceLocation(file: original))
  }

  /// The beginning of what an editor wrote, which may be of any length.
  private static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(101)
    return scalars.count > 100 ? "\(Substring(scalars.dropLast()))…" : text
  }
}

extension PageDescription {
  /// The names of the files beside the page of an article.
  fileprivate func namesBeside(in site: Site) -> [FileName] {
    guard site.settings.originals, let article = page as? ArticlePage else { return [] }
    return ArticleFiles.all.map { $0.name(of: site.articles[article.position]) }
  }
}
